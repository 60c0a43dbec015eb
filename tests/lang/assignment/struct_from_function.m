% A whole struct is replaced by assignment, and its copy is free.
%@ source: language.md 11.12
s.a = 1;
t = s; t.a = 2; s = struct('b', t);
assert(isequal(fieldnames(s), {'b'}) && s.b.a == 2)
s.b.a(3) = 9;
assert(isequal(s.b.a, [2 0 9]) && t.a == 2)

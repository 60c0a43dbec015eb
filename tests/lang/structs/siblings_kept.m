% A write into a nested field keeps its siblings.
%@ source: language.md 19.6
s.a.b.c = 1; s.a.b.d = 2; s.a.e = 3;
assert(s.a.b.c == 1 && s.a.b.d == 2 && s.a.e == 3 && isequal(fieldnames(s.a), {'b'; 'e'}))

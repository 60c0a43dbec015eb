% A field name can be computed from char or string text.
%@ source: language.md 10.12
s.ab = 3; n = 'a';
assert(s.([n 'b']) == 3 && s.("ab") == 3)
s.(sprintf('x%d', 2)) = 5;
assert(s.x2 == 5)
for f = fieldnames(s)', t.(f{1}) = s.(f{1}) * 2; end
assert(t.ab == 6 && t.x2 == 10)

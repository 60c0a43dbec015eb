% A computed field name creates and grows a field.
%@ source: language.md 19.5
n = 'v';
s.(n)(3) = 1; s.([n '2']).in = 'x';
assert(isequal(s.v, [0 0 1]) && strcmp(s.v2.in, 'x'))

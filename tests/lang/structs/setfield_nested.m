% Nested fields can be set and read by function.
%@ source: language.md 19.2
s = setfield(struct(), 'a', 'b', 5);
assert(s.a.b == 5 && getfield(s, 'a', 'b') == 5)

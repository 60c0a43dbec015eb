% Equality compares both parts of complex numbers and order only the real parts.
%@ source: language.md 3.10
a = 3 + 4i; b = 3 - 4i;
assert(a ~= b && a == a && ~(a == b))
assert(~(a < b) && ~(a > b) && a <= b && a >= b)
assert((1 + 100i) < (2 + 0i))

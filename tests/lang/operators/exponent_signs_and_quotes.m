% A sign in an exponent is part of it, and transposes can be chained.
%@ source: language.md 3.6, 3.7
assert(2^-3^2 == 1/64 && 2^-1^2 == 0.25 && 2^+1 == 2)
a = [1 2i]; b = [3 4];
assert(isequal(a'', a) && isequal(a.'.', a) && a*b' == 3+8i && isequal(a'.', [1 -2i]) && isequal(a'*b, [3 4; -6i -8i]))

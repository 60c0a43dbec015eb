% The greatest common divisor.
%@ source: documentation page of the function, checked against another implementation
assert(gcd(12, 18) == 6 && isequal(gcd([12 7], 3), [3 1]))
[g, u, v] = gcd(12, 18);
assert(12 * u + 18 * v == g)

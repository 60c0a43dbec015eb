% Decimal literals may start or end with the point and take e or d exponents.
%@ source: language.md 1.9
assert(1. == 1 && .5 == 0.5)
assert(isequal([1. .5 2.], [1 0.5 2]))
assert(1e3 == 1000 && 1E-3 == 0.001 && 1d2 == 100 && 2.5D-1 == 0.25)
assert(isequal(3.^2, 9) && isequal([1 2].^2, [1 4]))

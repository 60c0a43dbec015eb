% Remainders of integers are exact up to 2^53 and beyond, with MATLAB's signs, zeros, Inf and NaN.
%@ source: documentation pages of mod and rem
big = 2^53;
assert(mod(big - 1, 10) == 1 && rem(1 - big, 10) == -1 && mod(1 - big, 10) == 9)
assert(mod(big, 10) == 2 && mod(big - 1, big) == big - 1 && mod(-1, big) == big - 1 && rem(2 * big, 3) == 1)
assert(mod(5, 0) == 5 && isnan(rem(5, 0)) && mod(-1, Inf) == Inf && rem(-1, Inf) == -1 && mod(0, 0) == 0)
assert(isnan(mod(NaN, 3)) && isnan(mod(3, NaN)) && isnan(rem(Inf, 3)))
assert(1 / mod(-4, 2) == Inf && 1 / rem(-4, 2) == Inf && 1 / mod(-0, 3) == Inf)
assert(isequal(mod(-3:3, 3), [0 1 2 0 1 2 0]) && isequal(rem(-3:3, -2), [-1 0 -1 0 1 0 1]))
assert(isequal(mod(single(-7:7), 4), single(mod(-7:7, 4))))

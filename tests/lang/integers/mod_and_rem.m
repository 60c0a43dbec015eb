% The sign of mod follows the divisor and that of rem the dividend.
%@ source: language.md 15.8
assert(mod(-1, 3) == 2 && rem(-1, 3) == -1 && mod(5, -3) == -1 && rem(5, -3) == 2)
assert(mod(5, 0) == 5 && isnan(rem(5, 0)) && mod(5.5, 0.5) == 0 && mod(3, Inf) == 3)
assert(mod(int8(-5), int8(3)) == 1 && isa(mod(int8(5), 3), 'int8') && isequal(mod(-3:3, 3), [0 1 2 0 1 2 0]))

% cbrt is real for negative numbers.
%@ source: MATLAB documentation
assert(cbrt(-27) == -3 && cbrt(8) == 2)

% realsqrt is sqrt where that is real.
%@ source: MATLAB documentation
assert(realsqrt(9) == 3)

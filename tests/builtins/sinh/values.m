% sinh is odd.
%@ source: MATLAB documentation
assert(sinh(0) == 0 && sinh(2) == -sinh(-2))

% cosh is even.
%@ source: MATLAB documentation
assert(cosh(0) == 1 && cosh(2) == cosh(-2))

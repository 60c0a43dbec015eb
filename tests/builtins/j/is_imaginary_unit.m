% j is the square root of -1.
%@ source: MATLAB documentation
assert(j == sqrt(-1) && j^2 == -1)

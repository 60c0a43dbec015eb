% sumsq adds squares.
%@ source: MATLAB documentation
assert(sumsq([3 4]) == 25 && sumsq(3+4i) == 25)

% trace sums the diagonal.
%@ source: MATLAB documentation
assert(trace(magic(3)) == 15 && trace([1 2;3 4]) == 5)

% bounds gives the smallest and the largest.
%@ source: MATLAB documentation
[s,l] = bounds([3 1 2]);
assert(s == 1 && l == 3)

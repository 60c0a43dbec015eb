% bounds gives the smallest and the largest.
%@ source: octave-cli 7.3
[s,l] = bounds([3 1 2]);
assert(s == 1 && l == 3)

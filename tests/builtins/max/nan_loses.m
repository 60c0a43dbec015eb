% NaN loses, ties go to the first.
%@ source: octave-cli 7.3
assert(max([1 NaN 3]) == 3 && isnan(max([NaN NaN])))
[m,i] = max([2 7 7]);
assert(m == 7 && i == 2)

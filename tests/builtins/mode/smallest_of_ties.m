% Ties go to the smallest.
%@ source: octave-cli 7.3
assert(mode([1 2 2 3 3]) == 2)
[m,f] = mode([5 5 1]);
assert(m == 5 && f == 2)

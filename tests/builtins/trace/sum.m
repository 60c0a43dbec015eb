% trace sums the diagonal.
%@ source: octave-cli 7.3
assert(trace(magic(3)) == 15 && trace([1 2;3 4]) == 5)

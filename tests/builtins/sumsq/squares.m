% sumsq adds squares.
%@ source: octave-cli 7.3
assert(sumsq([3 4]) == 25 && sumsq(3+4i) == 25)

% j is the square root of -1.
%@ source: octave-cli 7.3
assert(j == sqrt(-1) && j^2 == -1)

% i is the square root of -1.
%@ source: octave-cli 7.3
assert(i == sqrt(-1) && i*i == -1 && ~isreal(i))

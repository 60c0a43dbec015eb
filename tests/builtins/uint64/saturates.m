% Conversion rounds ties away and saturates.
%@ source: octave-cli 7.3
assert(uint64(-1) == 0 && uint64(5.5) == 6)

% Conversion rounds ties away and saturates.
%@ source: octave-cli 7.3
assert(uint32(-1) == 0 && uint32(Inf) == 4294967295)

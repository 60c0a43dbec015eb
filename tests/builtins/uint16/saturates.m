% Conversion rounds ties away and saturates.
%@ source: octave-cli 7.3
assert(uint16(-1) == 0 && uint16(1e6) == 65535)

% Conversion rounds ties away and saturates.
%@ source: octave-cli 7.3
assert(int16(2.5) == 3 && int16(1e6) == 32767 && int16(-1e6) == -32768)

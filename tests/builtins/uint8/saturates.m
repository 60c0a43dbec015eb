% Conversion rounds ties away and saturates.
%@ source: octave-cli 7.3
assert(uint8(-1) == 0 && uint8(256) == 255 && uint8(3.5) == 4)

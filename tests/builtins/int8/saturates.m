% Conversion rounds ties away and saturates.
%@ source: octave-cli 7.3
assert(int8(2.5) == 3 && int8(-2.5) == -3 && int8(300) == 127 && int8(NaN) == 0)

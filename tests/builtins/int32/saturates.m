% Conversion rounds ties away and saturates.
%@ source: octave-cli 7.3
assert(int32(-0.5) == -1 && int32(1e10) == 2147483647 && int32(NaN) == 0)

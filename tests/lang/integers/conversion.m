% Conversion to integers rounds, saturates and takes NaN as zero.
%@ source: language.md 15.5
assert(int8(2.5) == 3 && int8(-2.5) == -3 && int8(300) == 127 && uint8(-1) == 0 && uint8(3.5) == 4)
assert(int32(NaN) == 0 && uint8(Inf) == 255 && int16(-Inf) == -32768 && uint8('a') == 97 && int8(true) == 1)

% Integer results round to nearest, ties away from zero, and saturate.
%@ source: language.md 15.3
assert(int8(127) + int8(1) == 127 && uint8(3) - uint8(5) == 0 && int32(7) / int32(2) == 4 && int32(-7) / int32(2) == -4)
assert(int8(5) * 0.5 == 3 && -int8(-128) == 127 && abs(int8(-128)) == 127 && uint8(200) * 2 == 255 && -uint8(5) == 0)

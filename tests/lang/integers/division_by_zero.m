% Integer division by zero saturates and zero by zero is zero.
%@ source: language.md 15.4
assert(int8(1) / int8(0) == 127 && int8(-1) / int8(0) == -128 && int8(0) / int8(0) == 0 && uint8(7) / 0 == 255)

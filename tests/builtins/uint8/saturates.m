% Conversion rounds ties away and saturates.
%@ source: MATLAB documentation
assert(uint8(-1) == 0 && uint8(256) == 255 && uint8(3.5) == 4)

% Conversion rounds ties away and saturates.
%@ source: MATLAB documentation
assert(uint16(-1) == 0 && uint16(1e6) == 65535)

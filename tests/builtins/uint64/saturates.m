% Conversion rounds ties away and saturates.
%@ source: MATLAB documentation
assert(uint64(-1) == 0 && uint64(5.5) == 6)

% Conversion rounds ties away and saturates.
%@ source: MATLAB documentation
assert(uint32(-1) == 0 && uint32(Inf) == 4294967295)

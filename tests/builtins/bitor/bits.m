% All bits.
%@ source: MATLAB documentation
assert(bitor(uint8(1),uint8(6)) == 7 && bitor(12,10) == 14)

% Bits are set or cleared.
%@ source: MATLAB documentation
assert(bitset(8,1) == 9 && bitset(uint8(9),1,0) == 8)

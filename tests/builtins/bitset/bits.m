% Bits are set or cleared.
%@ source: octave-cli 7.3
assert(bitset(8,1) == 9 && bitset(uint8(9),1,0) == 8)

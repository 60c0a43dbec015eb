% Common bits.
%@ source: MATLAB documentation
assert(bitand(12,10) == 8 && bitand(uint8(255),uint8(15)) == 15)

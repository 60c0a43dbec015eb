% Common bits.
%@ source: octave-cli 7.3
assert(bitand(12,10) == 8 && bitand(uint8(255),uint8(15)) == 15)

% All bits.
%@ source: octave-cli 7.3
assert(bitor(uint8(1),uint8(6)) == 7 && bitor(12,10) == 14)

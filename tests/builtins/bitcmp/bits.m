% All bits inverted.
%@ source: octave-cli 7.3
assert(bitcmp(uint8(5)) == 250)

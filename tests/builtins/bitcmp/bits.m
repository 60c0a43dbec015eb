% All bits inverted.
%@ source: MATLAB documentation
assert(bitcmp(uint8(5)) == 250)

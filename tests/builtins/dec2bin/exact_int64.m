% Negative 64-bit integers keep all bits.
%@ source: octave-cli 7.3
assert(strcmp(dec2bin(intmin('int64') + 1), ['1' repmat('0', 1, 62) '1']))
assert(strcmp(dec2bin(int64(-1)), '11111111'))

% Bits that leave are dropped.
%@ source: octave-cli 7.3
assert(bitshift(1,3) == 8 && bitshift(16,-2) == 4 && isequal(bitshift(uint8(255),1),uint8(254)) && bitshift(int64(1),62) == int64(4611686018427387904))

% Bit functions work on integers and on whole doubles.
%@ source: language.md 15.9
assert(bitand(12, 10) == 8 && bitor(uint8(1), uint8(6)) == 7 && bitxor(6, 3) == 5 && bitshift(1, 3) == 8 && bitshift(16, -2) == 4)
assert(isequal(bitget(5, [1 2 3]), [1 0 1]) && bitset(0, 3) == 4 && bitshift(uint8(255), 1) == 254 && bitcmp(uint8(1)) == 254)

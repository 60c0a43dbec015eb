% Values may be arrays, and doubles be seen as integers.
%@ source: documentation page of the function
assert(isequal(bitset(uint8([1 2; 3 4]), 1, [0 1; 0 1]), uint8([0 3; 2 5])))
assert(isequal(bitset(0, 8, 'int8'), -128))
assert(isequal(bitcmp(5, 'uint8'), 250))
assert(isequal(bitget(-1, 8, 'int8'), 1))

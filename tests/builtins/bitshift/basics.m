% Left with positive, right with negative counts.
%@ source: documentation page of the function, checked against another implementation
assert(bitshift(1, 3) == 8 && bitshift(16, -2) == 4 && bitshift(uint8(255), 1) == 254 && bitshift(int64(1), 62) == int64(4611686018427387904))

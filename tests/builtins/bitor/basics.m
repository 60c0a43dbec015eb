% Bits of either.
%@ source: documentation page of the function, checked against another implementation
assert(bitor(uint8(1), uint8(6)) == 7 && bitor(12, 3) == 15)

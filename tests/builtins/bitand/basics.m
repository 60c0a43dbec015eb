% Bits of both.
%@ source: documentation page of the function, checked against another implementation
assert(bitand(12, 10) == 8 && isa(bitand(uint8(7), uint8(5)), 'uint8') && isequal(bitand([1 2 3], 1), [1 0 1]))

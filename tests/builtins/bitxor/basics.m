% Bits of one of both.
%@ source: documentation page of the function, checked against another implementation
assert(bitxor(5, 3) == 6)

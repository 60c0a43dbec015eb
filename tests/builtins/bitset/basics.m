% A bit is set or cleared.
%@ source: documentation page of the function, checked against another implementation
assert(bitset(4, 1) == 5 && bitset(5, 1, 0) == 4)

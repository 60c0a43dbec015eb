% Never negative.
%@ source: documentation page of the function, checked against another implementation
assert(uint32(-1) == 0 && uint32(1e12) == 4294967295)

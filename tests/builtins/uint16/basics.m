% Never negative.
%@ source: documentation page of the function, checked against another implementation
assert(uint16(-1) == 0 && uint16(1e6) == 65535)

% Never negative.
%@ source: documentation page of the function, checked against another implementation
assert(uint8(-1) == 0 && uint8(300) == 255 && uint8(3.5) == 4)

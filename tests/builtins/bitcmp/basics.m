% All bits turned.
%@ source: documentation page of the function, checked against another implementation
assert(bitcmp(uint8(1)) == 254)

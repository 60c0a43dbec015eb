% The greatest value is exact.
%@ source: documentation page of the function, checked against another implementation
assert(uint64(-1) == 0 && intmax('uint64') - uint64(1) == uint64(18446744073709551614))

% Rows are filled with zeros; negatives are two's complement.
%@ source: docs dec2bin
assert(isequal(dec2bin(10), '1010') && isequal(dec2bin(0), '0') && isequal(dec2bin(1, 4), '0001'))
assert(isequal(dec2bin([1 10]), ['0001'; '1010']) && isequal(dec2bin(-1), '11111111'))
dec2bin(1.5)
%@ error: MATLAB:dec2bin:InvalidDecimalArg

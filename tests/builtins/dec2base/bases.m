% Bases from 2 to 36, or symbols.
%@ source: docs dec2base
assert(isequal(dec2base(23, 3), '212') && isequal(dec2base(123, 'aei'), 'eeeia') && isequal(dec2base(5, 2, 6), '000101'))
dec2base(-1, 3)
%@ error: MATLAB:dec2base:InvalidDecimalArg

% Integer powers saturate.
%@ source: language.md 15.19
assert(int8(2)^3 == 8 && isa(int8(2)^3, 'int8') && int8(2)^10 == 127 && int8(-2)^9 == -128)
assert(isequal(int16([1 2 3]).^2, int16([1 4 9])) && isequal(2.^int8([1 2]), int8([2 4])))

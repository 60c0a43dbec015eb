% Integers win over double scalars, single wins over double, chars and logicals count as double.
%@ source: language.md 15.2
assert(isa(int8(1) + 1.5, 'int8') && int8(1) + 1.5 == 3 && isa(true + true, 'double') && 'a' + 1 == 98)
assert(isa(single(1) * 2, 'single') && isequal(int8([1 2]) * 3, int8([3 6])) && isa(2 - uint8(1), 'uint8'))
assert(isequal(int8([1 2]) == [1 5], [true false]) && isa('a' + 'b', 'double') && isa(-true, 'double'))

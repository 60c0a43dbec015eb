% Sort keeps the class, and orders complex numbers by size and then angle.
%@ source: language.md 31.1
assert(isa(sort(int8([3 1])), 'int8') && islogical(sort([true false])) && strcmp(sort('hello'), 'ehllo'))
assert(isequal(sort({'b', 'a', 'B'}), {'B', 'a', 'b'}) && isequal(sort([2 -1i 1]), [-1i 1 2]))

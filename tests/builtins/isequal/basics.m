% Values and sizes across classes; NaN unequal.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(1, int8(1), true) && isequal('a', 97) && ~isequal(NaN, NaN) && ~isequal([1 2], [1;2]) && isequal(struct('a', 1, 'b', 2), struct('b', 2, 'a', 1)) && isequal({1, 'a'}, {1, 'a'}))

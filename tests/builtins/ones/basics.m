% Sizes, classes and empties.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(ones(2), [1 1;1 1]) && isequal(ones(1,3), [1 1 1]) && isequal(size(ones([2 0 3])), [2 0 3]))
assert(isa(ones(2, 'int8'), 'int8') && isequal(size(ones(-1,3)), [0 3]))

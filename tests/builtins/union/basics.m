% Elements of either, sorted once.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(union([3 1], [2 1]), [1 2 3]) && isequal(union({'b'}, {'a'}), {'a', 'b'}))

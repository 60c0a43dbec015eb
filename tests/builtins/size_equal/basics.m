% Arrays of one size.
%@ source: documentation page of the function, checked against another implementation
assert(size_equal([1 2], [3 4]) && ~size_equal([1 2], [1;2]))

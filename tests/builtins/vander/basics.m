% Powers of the elements, falling.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(vander([2 3]), [2 1;3 1]) && isequal(vander([1 2 3]), [1 1 1;4 2 1;9 3 1]))

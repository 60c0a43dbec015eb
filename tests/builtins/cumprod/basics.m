% Running products.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(cumprod([1 2 3]), [1 2 6]) && isequal(cumprod([1 2;3 4]), [1 2;3 8]))

% The vector product.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(cross([1 0 0], [0 1 0]), [0 0 1]))

% Running sums along a dimension.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(cumsum([1 2 3]), [1 3 6]) && isequal(cumsum([1 2;3 4], 2), [1 3;3 7]) && isa(cumsum(int8([100 100])), 'int8'))

% The scalar product.
%@ source: documentation page of the function, checked against another implementation
assert(dot([1 2 3], [4 5 6]) == 32 && isequal(dot([1 2;3 4], [1 2;3 4]), [10 20]))

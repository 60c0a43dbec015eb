% True where one of both is.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(xor([1 0 1], [1 1 0]), [false true true]))

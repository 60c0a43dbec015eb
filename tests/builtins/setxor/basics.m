% Elements of exactly one of both.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(setxor([1 2], [2 3]), [1 3]))

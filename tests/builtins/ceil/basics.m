% Up.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(ceil([1.2 -1.2 3]), [2 -1 3]))

% Down.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(floor([1.2 -1.2 3]), [1 -2 3]))

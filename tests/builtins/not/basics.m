% The function form of ~.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(not([1 0]), [false true]))

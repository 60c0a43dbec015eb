% The function form of ~=.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(ne([1 2], [1 3]), [false true]))

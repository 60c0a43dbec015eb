% False for nothing.
%@ source: documentation page of the function, checked against another implementation
assert(any([0 1]) && ~any([0 0]) && ~any([]) && isequal(any([0 0;0 1]), [false true]))

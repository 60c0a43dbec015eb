% True for nothing.
%@ source: documentation page of the function, checked against another implementation
assert(all([1 2]) && ~all([1 0]) && all([]) && isequal(all([1 0;1 1]), [true false]) && isequal(all([1 0;1 1], 2), [false;true]))

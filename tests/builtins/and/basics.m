% The function form of &.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(and([1 0], [1 1]), [true false]))

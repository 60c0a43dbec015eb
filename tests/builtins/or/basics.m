% The function form of the bar.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(or([1 0], [0 0]), [true false]))

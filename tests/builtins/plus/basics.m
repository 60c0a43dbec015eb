% The function form of +.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(plus([1 2], 3), [4 5]))

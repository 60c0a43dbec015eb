% The function form of ==.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(eq([1 2], [1 3]), [true false]) && eq('a', 97))

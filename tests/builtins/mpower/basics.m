% The function form of ^.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(mpower([1 1;0 1], 3), [1 3;0 1]))

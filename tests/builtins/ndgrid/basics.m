% The first output varies along the first dimension.
%@ source: documentation page of the function, checked against another implementation
[x, y] = ndgrid(1:2, 1:3);
assert(isequal(x, [1 1 1;2 2 2]) && isequal(y, [1 2 3;1 2 3]))

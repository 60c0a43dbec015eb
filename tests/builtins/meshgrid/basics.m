% Rows of x, columns of y.
%@ source: documentation page of the function, checked against another implementation
[x, y] = meshgrid(1:3, 1:2);
assert(isequal(x, [1 2 3;1 2 3]) && isequal(y, [1 1 1;2 2 2]))

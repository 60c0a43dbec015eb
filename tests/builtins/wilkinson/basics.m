% Symmetric and tridiagonal.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(wilkinson(3), [1 1 0;1 0 1;0 1 1]))

% Every element times the second matrix.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(kron([1 2], [1;1]), [1 2;1 2]) && isequal(kron(eye(2), [1 2]), [1 2 0 0;0 0 1 2]))

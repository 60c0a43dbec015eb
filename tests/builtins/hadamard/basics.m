% Rows are orthogonal.
%@ source: documentation page of the function, checked against another implementation
h = hadamard(4);
assert(isequal(h * h', 4 * eye(4)))

% The parts of a piecewise polynomial come back.
%@ source: documentation page of the function
[breaks, coefs, n, order, d] = unmkpp(mkpp([0 1 2], 1:8, 2));
assert(isequal(breaks, [0 1 2]))
assert(isequal(coefs, [1 5; 2 6; 3 7; 4 8]))
assert(isequal([n order d], [2 2 2]))

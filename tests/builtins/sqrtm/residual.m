% The second result tells how well the square fits.
%@ source: documentation page of the function
[X, r] = sqrtm([4 0; 0 9]);
assert(isequal(X, [2 0; 0 3]) && r == 0)
[X, r] = sqrtm([1 2; 3 4]);
assert(r < 1e-14 && r >= 0)

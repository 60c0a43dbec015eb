% A square matrix takes whole, negative and fractional powers, and a scalar takes a matrix power.
%@ source: language.md 3.13
A = [2 1; 1 2];
near = @(x, y) max(abs(x(:) - y(:))) < 1e-12;
assert(isequal(A^3, A*A*A) && isequal(A^0, eye(2)))
assert(near(A^-1, [2 -1; -1 2]/3))
R = A^0.5;
assert(near(R*R, A))
assert(near(2^[1 0; 0 2], [2 0; 0 4]))

% P*H*P' is the matrix.
%@ source: MATLAB documentation
A = magic(4);
[P,H] = hess(A);
assert(norm(P*H*P' - A) < 1e-12 && norm(tril(H,-2)) < 1e-12)

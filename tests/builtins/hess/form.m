% P*H*P' is the matrix.
%@ source: octave-cli 7.3
A = magic(4);
[P,H] = hess(A);
assert(norm(P*H*P' - A) < 1e-12 && norm(tril(H,-2)) < 1e-12)

% U*T*U' is the matrix.
%@ source: MATLAB documentation
A = [1 2;3 4];
[U,T] = schur(A);
assert(norm(U*T*U' - A) < 1e-12)

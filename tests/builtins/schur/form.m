% U*T*U' is the matrix.
%@ source: octave-cli 7.3
A = [1 2;3 4];
[U,T] = schur(A);
assert(norm(U*T*U' - A) < 1e-12)

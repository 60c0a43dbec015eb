% Q*R is the matrix.
%@ source: octave-cli 7.3
A = [4 3;6 3];
[Q,R] = qr(A);
assert(norm(Q*R-A) < 1e-12 && norm(Q'*Q-eye(2)) < 1e-12)
[Q,R] = qr([1 2;3 4;5 6],0);
assert(isequal(size(Q),[3 2]))

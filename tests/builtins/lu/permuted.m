% L*U is the permuted matrix.
%@ source: octave-cli 7.3
A = [4 3;6 3];
[L,U,P] = lu(A);
assert(norm(L*U-P*A) < 1e-12 && isequal(P,[0 1;1 0]))
[L,U] = lu(A);
assert(norm(L*U-A) < 1e-12)

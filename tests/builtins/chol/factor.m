% R'*R is the matrix.
%@ source: octave-cli 7.3
assert(isequal(chol([4 2;2 3]),[2 1;0 sqrt(2)]))
[R,p] = chol([1 2;2 1]);
assert(p == 2)

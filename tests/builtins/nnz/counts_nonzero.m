% nnz counts nonzero elements.
%@ source: octave-cli 7.3
assert(nnz([1 0 2]) == 2 && nnz([]) == 0 && nnz(eye(3)) == 3)

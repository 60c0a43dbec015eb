% Diagonals are constant; the column decides the corner.
%@ source: octave-cli 7.3
assert(isequal(toeplitz([1 2 3]),[1 2 3;2 1 2;3 2 1]) && isequal(toeplitz([1 2],[1 5 6]),[1 5 6;2 1 5]))

% cov of a matrix relates its columns.
%@ source: octave-cli 7.3
assert(cov([1 2 3]) == 1 && isequal(cov([1 2;3 4]),[2 2;2 2]))

% cov of a matrix relates its columns.
%@ source: MATLAB documentation
assert(cov([1 2 3]) == 1 && isequal(cov([1 2;3 4]),[2 2;2 2]))

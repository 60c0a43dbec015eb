% A cell is no row or column of a Toeplitz matrix, beside numbers or alone.
%@ source: documentation page of toeplitz
try, toeplitz({1, 2}); catch e, end
assert(strcmp(e.identifier, 'MATLAB:UndefinedFunction'))
toeplitz([1 2], [1 5 {1, 'x'}])
%@ error: MATLAB:UndefinedFunction

% A cell is no row or column of a Hankel matrix, beside numbers or alone.
%@ source: documentation page of hankel
try, hankel({1, 2}); catch e, end
assert(strcmp(e.identifier, 'MATLAB:UndefinedFunction'))
hankel([1 2], {2, 'x'})
%@ error: MATLAB:UndefinedFunction

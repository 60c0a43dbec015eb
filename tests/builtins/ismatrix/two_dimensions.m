% Two dimensions make a matrix.
%@ source: MATLAB documentation
assert(ismatrix([]) && ismatrix(5) && ~ismatrix(ones(2,2,2)))

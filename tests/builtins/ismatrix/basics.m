% Two dimensions.
%@ source: documentation page of the function, checked against another implementation
assert(ismatrix([]) && ismatrix(ones(2)) && ~ismatrix(ones(2,2,2)))

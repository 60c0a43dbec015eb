% n-by-1.
%@ source: documentation page of the function, checked against another implementation
assert(iscolumn([1;2]) && ~iscolumn([1 2]) && iscolumn(5) && ~iscolumn(ones(1,1,2)))

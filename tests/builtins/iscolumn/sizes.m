% n-by-1 arrays are columns.
%@ source: MATLAB documentation
assert(iscolumn([1;2]) && ~iscolumn([1 2]) && iscolumn(5) && iscolumn(zeros(0,1)))

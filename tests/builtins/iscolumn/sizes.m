% n-by-1 arrays are columns.
%@ source: octave-cli 7.3
assert(iscolumn([1;2]) && ~iscolumn([1 2]) && iscolumn(5) && iscolumn(zeros(0,1)))

% Nonzero is true, NaN an error.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(logical([2 0 -1]), [true false true]))
logical(NaN);
%@ error: MATLAB:nologicalnan

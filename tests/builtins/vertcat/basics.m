% The function form of brackets with semicolons.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(vertcat([1 2], [3 4]), [1 2;3 4]))
vertcat([1 2], 3);
%@ error: MATLAB:catenate:dimensionMismatch

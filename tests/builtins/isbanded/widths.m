% The bandwidths bound the nonzero diagonals on either side.
%@ source: documentation page of the function
A = [1 1 0; 1 1 1; 0 1 1];
assert(isbanded(A, 1, 1) && isbanded(A, 2, 1) && ~isbanded(A, 0, 1))
assert(isbanded([1 0], 0, 0))
isbanded(A, -1, 0)
%@ error: MATLAB:isbanded:bandwidth "Bandwidths must be nonnegative integers."

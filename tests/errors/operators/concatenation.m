% Rows and columns that don't fit can't be joined.
%@ source: language.md 21
n = 0;
try, [1 2; 3]; catch e, n = n + strcmp(e.identifier, 'MATLAB:catenate:dimensionMismatch'); end
try, [eye(2) ones(3)]; catch e, n = n + strcmp(e.identifier, 'MATLAB:catenate:dimensionMismatch'); end
assert(n == 2 && strcmp(e.message, 'Dimensions of arrays being concatenated are not consistent.'))

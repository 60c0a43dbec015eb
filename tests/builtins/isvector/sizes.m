% Rows and columns are vectors.
%@ source: MATLAB documentation
assert(isvector([1 2]) && isvector(5) && ~isvector([]) && ~isvector(eye(2)))

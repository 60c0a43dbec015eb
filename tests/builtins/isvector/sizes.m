% Rows and columns are vectors.
%@ source: octave-cli 7.3
assert(isvector([1 2]) && isvector(5) && ~isvector([]) && ~isvector(eye(2)))

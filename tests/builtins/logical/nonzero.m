% Nonzero is true.
%@ source: MATLAB documentation
assert(isequal(logical([0 2 -1]),[false true true]))

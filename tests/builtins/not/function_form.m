% not is ~.
%@ source: MATLAB documentation
assert(isequal(not([1 0]),[false true]))

% all of nothing is true.
%@ source: MATLAB documentation
assert(all([]) && isequal(all([1 1;0 1]),[false true]) && all(NaN))

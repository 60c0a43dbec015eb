% any of nothing is false, and NaN doesn't count.
%@ source: MATLAB documentation
assert(~any([]) && isequal(any([0 0;0 1]),[false true]) && ~any([0 NaN]))

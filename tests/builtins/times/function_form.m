% times is .*.
%@ source: MATLAB documentation
assert(isequal(times([1 2],[3 4]),[3 8]))

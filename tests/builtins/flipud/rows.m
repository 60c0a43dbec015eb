% flipud reverses rows.
%@ source: MATLAB documentation
assert(isequal(flipud([1 2;3 4]),[3 4;1 2]))

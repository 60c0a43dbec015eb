% vec gives a column.
%@ source: MATLAB documentation
assert(isequal(vec([1 2;3 4]),[1;3;2;4]))

% fliplr reverses columns.
%@ source: MATLAB documentation
assert(isequal(fliplr([1 2;3 4]),[2 1;4 3]) && isequal(fliplr('abc'),'cba'))

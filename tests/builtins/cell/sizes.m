% All cells hold the empty double.
%@ source: docs cell
c = cell(2, 3);
assert(isequal(size(c), [2 3]) && isequal(c{1}, []) && isequal(size(cell(2)), [2 2]) && isequal(size(cell([1 0 2])), [1 0 2]))

% The shape of an element list by the shapes of array and index.
%@ source: language.md 37.3
row = 11:14; column = row'; m = magic(4);
assert(isequal(size(m(:)), [16 1]) && isequal(size(row(:)), [4 1]))
assert(isequal(size(row([1; 2])), [1 2]) && isequal(size(column([1 2])), [2 1]))
assert(isequal(size(m([1 2 3])), [1 3]) && isequal(size(m([1; 2; 3])), [3 1]))
five = 5;
assert(isequal(size(five([1 1; 1 1])), [2 2]) && isequal(size(five([1; 1])), [2 1]))
assert(isequal(size(row([1 2; 3 4])), [2 2]) && isequal(size(m(ones(2, 1, 2))), [2 1 2]))
assert(isequal(size(row(logical([1 0 1 0]'))), [1 2]) && isequal(size(column(logical([1 0 1 0]))), [2 1]))
assert(isequal(size(m(m > 8)), [8 1]) && isequal(size(m(logical([1 1 0 0]))), [1 2]))
assert(isequal(size(row([])), [0 0]))

% Function find gives the places of nonzeros, in the direction of a row and otherwise as a column.
%@ source: language.md 31.7
assert(isequal(find([0 1 1]), [2 3]) && isequal(find([0; 1]), 2) && isequal(size(find(zeros(1, 3))), [1 0]) && isequal(size(find(zeros(3, 1))), [0 1]))
assert(isequal(find([0 1 1 1], 2), [2 3]) && isequal(find([1 1 0 1], 1, 'last'), 4) && isequal(size(find(0)), [0 0]))
[r, c, v] = find([0 5; 7 0]); assert(isequal(r, [2; 1]) && isequal(c, [1; 2]) && isequal(v, [7; 5]))

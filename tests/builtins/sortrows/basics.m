% By the first column, then the next; negative columns fall.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(sortrows([3 1;1 2;3 0]), [1 2;3 0;3 1]) && isequal(sortrows([1 2;3 1], -1), [3 1;1 2]))
[b, i] = sortrows([2 1;1 5]);
assert(isequal(i, [2;1]))

% Sorted by default; indices are first occurrences, as columns.
%@ source: documentation page of the function, checked against another implementation
[u, ia, ic] = unique([3 1 3 2]);
assert(isequal(u, [1 2 3]) && isequal(ia(:)', [2 4 1]) && isequal(ic(:)', [3 1 3 2]))
assert(isequal(unique([3 1 3], 'stable'), [3 1]) && isequal(unique({'b', 'a', 'b'}), {'a', 'b'}) && numel(unique([NaN NaN])) == 2)
assert(isequal(unique([1 2;1 2;0 1], 'rows'), [0 1;1 2]))

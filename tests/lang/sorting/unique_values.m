% Function unique sorts, keeps the direction of rows and tells the places.
%@ source: language.md 31.3
[u, ia, ic] = unique([3 1 3 2]);
assert(isequal(u, [1 2 3]) && isequal(ia(:)', [2 4 1]) && isequal(ic(:)', [3 1 3 2]))
assert(isequal(unique([3; 1; 3]), [1; 3]) && isequal(unique([3 1 3], 'stable'), [3 1]) && numel(unique([NaN NaN])) == 2)
assert(isequal(unique({'b', 'a', 'b'}), {'a', 'b'}) && isequal(unique([1 2; 1 2; 0 1], 'rows'), [0 1; 1 2]) && isequal(unique([2 1; 1 2]), [1; 2]))

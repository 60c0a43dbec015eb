% Set functions give sorted unique values.
%@ source: language.md 31.5
assert(isequal(union([3 1], [2 1]), [1 2 3]) && isequal(intersect([1 2 3], [3 1 9]), [1 3]) && isequal(setdiff([5 4 3 3], 4), [3 5]) && isequal(setxor([1 2], [2 3]), [1 3]))
assert(isequal(setdiff({'a', 'b'}, {'a'}), {'b'}) && isequal(setdiff([5 4 3], 4, 'stable'), [5 3]) && isequal(union([1; 2], [2; 3]), [1; 2; 3]) && isempty(intersect([1 2], [3 4])))

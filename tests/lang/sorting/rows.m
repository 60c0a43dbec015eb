% Function sortrows orders rows by columns, downwards for negative ones.
%@ source: language.md 31.2
assert(isequal(sortrows([3 1; 1 2; 3 0]), [1 2; 3 0; 3 1]) && isequal(sortrows([1 2; 3 1], -1), [3 1; 1 2]))
[B, i] = sortrows([1 9; 1 3; 0 5], [1 -2]); assert(isequal(B, [0 5; 1 9; 1 3]) && isequal(i, [3; 1; 2]))

% 0 is the economy size for tall matrices only.
%@ source: documentation page of the function
[~, ~, V] = svd([1 1 1], 0);
assert(isequal(size(V), [3 3]))
[~, ~, V] = svd([1 1 1], 'econ');
assert(isequal(size(V), [3 1]))
[~, s, ~] = svd([3 0; 0 4], 'vector');
assert(isequal(s, [4; 3]))
assert(isequal(svd([3 0; 0 4], 'matrix'), [4 0; 0 3]))

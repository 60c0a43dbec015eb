% Permutations come in reverse lexicographic order.
%@ source: MATLAB documentation
assert(isequal(perms([1 2 3]),[3 2 1;3 1 2;2 3 1;2 1 3;1 3 2;1 2 3]))

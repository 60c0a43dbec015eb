% Dimensions are exchanged.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(permute([1 2;3 4], [2 1]), [1 3;2 4]) && isequal(size(permute(ones(2,3,4), [3 1 2])), [4 2 3]))

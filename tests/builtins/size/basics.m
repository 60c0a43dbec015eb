% All lengths, some, or one an output; the last output folds.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(size(ones(2,3)), [2 3]) && size(ones(2,3), 2) == 3 && isequal(size(ones(2,3), [1 2]), [2 3]))
[r, c] = size(ones(2,3,4));
assert(r == 2 && c == 12)

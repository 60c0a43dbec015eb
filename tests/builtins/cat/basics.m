% Joining along any dimension.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(cat(1, [1 2], [3 4]), [1 2;3 4]) && isequal(size(cat(3, [1 2], [3 4])), [1 2 2]) && isequal(cat(2, {1}, {2}), {1, 2}))

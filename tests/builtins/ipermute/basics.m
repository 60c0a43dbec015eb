% The exchange of dimensions is undone.
%@ source: documentation page of the function, checked against another implementation
x = reshape(1:24, 2, 3, 4);
assert(isequal(ipermute(permute(x, [3 1 2]), [3 1 2]), x))

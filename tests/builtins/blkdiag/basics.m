% Blocks along the diagonal.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(blkdiag(1, [2 3]), [1 0 0;0 2 3]))

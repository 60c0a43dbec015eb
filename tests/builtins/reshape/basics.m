% The same elements in another size.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(reshape(1:6, 2, 3), [1 3 5;2 4 6]) && isequal(reshape(1:6, [], 2), [1 4;2 5;3 6]) && isequal(size(reshape(1:6, [3 2])), [3 2]))
reshape(1:6, 4, 2);
%@ error: MATLAB:getReshapeDims:notSameNumel

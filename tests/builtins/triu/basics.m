% The upper triangle, from any diagonal.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(triu([1 2;3 4]), [1 2;0 4]) && isequal(triu([1 2;3 4], 1), [0 2;0 0]))

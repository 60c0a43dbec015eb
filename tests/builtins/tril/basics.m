% The lower triangle, from any diagonal.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(tril([1 2;3 4]), [1 0;3 4]) && isequal(tril([1 2;3 4], -1), [0 0;3 0]))

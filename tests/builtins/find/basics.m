% Positions keep the orientation of a row; subscripts and values are further outputs.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(find([0 1 1]), [2 3]) && isequal(find([0;1]), 2) && isequal(size(find(zeros(1,3))), [1 0]))
[r, c, v] = find([0 5;7 0]);
assert(isequal([r c v], [2 1 7;1 2 5]) && isequal(find([0 1 1 1], 2), [2 3]) && find([1 0 1], 1, 'last') == 3)

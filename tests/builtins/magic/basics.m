% Rows, columns and diagonals have one sum.
%@ source: documentation page of the function, checked against another implementation
m = magic(4);
assert(isequal(sum(m), [34 34 34 34]) && isequal(magic(3), [8 1 6;3 5 7;4 9 2]) && sum(diag(m)) == 34)
assert(isequal(sort(reshape(magic(6), 1, [])), 1:36))

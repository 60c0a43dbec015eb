% All elements as a column.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(vec([1 2;3 4]), [1;3;2;4]))

% Rows are reversed.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(flipud([1 2;3 4]), [3 4;1 2]))

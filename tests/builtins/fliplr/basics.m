% Columns are reversed.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(fliplr([1 2;3 4]), [2 1;4 3]) && strcmp(fliplr('abc'), 'cba'))

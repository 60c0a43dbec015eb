% NaN elements.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(isnan([1 NaN]), [false true]) && ~isnan('a'))

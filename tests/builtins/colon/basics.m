% The function form of ranges.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(colon(1, 3), 1:3) && isequal(colon(1, 2, 5), [1 3 5]))

% The length of the first dimension.
%@ source: documentation page of the function, checked against another implementation
assert(rows(ones(2,3)) == 2)

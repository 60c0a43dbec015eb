% The length of the second dimension.
%@ source: documentation page of the function, checked against another implementation
assert(columns(ones(2,3)) == 3)

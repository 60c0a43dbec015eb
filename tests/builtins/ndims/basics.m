% At least 2.
%@ source: documentation page of the function, checked against another implementation
assert(ndims(5) == 2 && ndims(ones(2,3,4)) == 3 && ndims(ones(2,3,1)) == 2)

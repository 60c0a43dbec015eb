% Trailing dimensions of length 1 don't count.
%@ source: MATLAB documentation
assert(ndims(5) == 2 && ndims(ones(2,3,4)) == 3 && ndims(ones(2,3,1)) == 2)

% cumprod multiplies so far.
%@ source: MATLAB documentation
assert(isequal(cumprod([1 2 3]),[1 2 6]) && isequal(cumprod([1 2;3 4]),[1 2;3 8]))

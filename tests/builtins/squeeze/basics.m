% Dimensions of length 1 go, except in matrices.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(size(squeeze(ones(1,1,3))), [3 1]) && isequal(size(squeeze(ones(1,3))), [1 3]))

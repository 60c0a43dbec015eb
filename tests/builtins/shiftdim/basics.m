% Leading dimensions move to the end.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(size(shiftdim(ones(1,1,3))), [3 1]) && isequal(size(shiftdim(ones(2,3,4), 1)), [3 4 2]))

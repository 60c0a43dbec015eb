% Elements are added in front, or cut off.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(prepad([1 2], 4), [0 0 1 2]) && isequal(prepad([1 2 3], 2), [2 3]))

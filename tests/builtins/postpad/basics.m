% Elements are added behind, or cut off.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(postpad([1 2], 4), [1 2 0 0]) && isequal(postpad([1 2 3], 2), [1 2]))

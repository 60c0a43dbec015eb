% 1 for nothing.
%@ source: documentation page of the function, checked against another implementation
assert(prod([2 3]) == 6 && prod([]) == 1 && isequal(prod([1 2;3 4]), [3 8]))

% Elements move around the end.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(circshift([1 2 3], 1), [3 1 2]) && isequal(circshift([1 2;3 4], 1), [3 4;1 2]) && isequal(circshift([1 2;3 4], 1, 2), [2 1;4 3]))

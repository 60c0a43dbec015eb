% Elements are cut off or zeros added.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(resize([1 2;3 4], 3, 1), [1;3;0]))

% A number, or all choices.
%@ source: documentation page of the function, checked against another implementation
assert(nchoosek(5, 2) == 10 && isequal(nchoosek([1 2 3], 2), [1 2;1 3;2 3]))

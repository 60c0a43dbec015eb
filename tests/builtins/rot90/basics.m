% A quarter turn against the clock.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(rot90([1 2;3 4]), [2 4;1 3]) && isequal(rot90([1 2;3 4], 2), [4 3;2 1]) && isequal(rot90([1 2;3 4], -1), [3 1;4 2]))

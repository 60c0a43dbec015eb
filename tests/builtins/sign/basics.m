% -1, 0 or 1.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(sign([-2 0 3]), [-1 0 1]))

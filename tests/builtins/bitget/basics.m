% Bits by position, 1 the lowest.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(bitget(5, 1:3), [1 0 1]))

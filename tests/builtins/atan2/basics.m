% The angle in all four quadrants.
%@ source: documentation page of the function, checked against another implementation
assert(abs(atan2(1, -1) - 3*pi/4) < 1e-15 && atan2(0, 1) == 0 && isequal(size(atan2([1;2], [1 2])), [2 2]))

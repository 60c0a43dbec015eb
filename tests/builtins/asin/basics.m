% Complex outside of -1 to 1.
%@ source: documentation page of the function, checked against another implementation
assert(abs(asin(1) - pi/2) < 1e-15 && asin(0) == 0 && ~isreal(asin(2)))

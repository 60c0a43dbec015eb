% The arc sine of the reciprocal.
%@ source: documentation page of the function, checked against another implementation
assert(abs(acsc(2) - pi/6) < 1e-15)

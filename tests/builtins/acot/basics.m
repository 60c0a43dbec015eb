% The arc tangent of the reciprocal.
%@ source: documentation page of the function, checked against another implementation
assert(abs(acot(1) - pi/4) < 1e-15)

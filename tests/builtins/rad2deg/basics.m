% Radians to degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(rad2deg(pi) - 180) < 1e-12)

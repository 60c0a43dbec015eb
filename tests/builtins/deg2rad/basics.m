% Degrees to radians.
%@ source: documentation page of the function, checked against another implementation
assert(abs(deg2rad(180) - pi) < 1e-15)

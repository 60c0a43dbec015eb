% The tangent.
%@ source: documentation page of the function, checked against another implementation
assert(tan(0) == 0 && abs(tan(pi/4) - 1) < 1e-15)

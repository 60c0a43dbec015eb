% Between -pi/2 and pi/2.
%@ source: documentation page of the function, checked against another implementation
assert(abs(atan(1) - pi/4) < 1e-15 && abs(atan(Inf) - pi/2) < 1e-15)

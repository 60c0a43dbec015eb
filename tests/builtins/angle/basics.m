% The phase of a complex number.
%@ source: documentation page of the function, checked against another implementation
assert(abs(angle(1i) - pi/2) < 1e-15 && angle(1) == 0)

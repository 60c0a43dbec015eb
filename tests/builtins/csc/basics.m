% The reciprocal of the sine.
%@ source: documentation page of the function, checked against another implementation
assert(abs(csc(pi/2) - 1) < 1e-15)

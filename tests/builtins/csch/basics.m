% The reciprocal of sinh.
%@ source: documentation page of the function, checked against another implementation
assert(abs(csch(1) - 0.8509181282393216) < 1e-15)

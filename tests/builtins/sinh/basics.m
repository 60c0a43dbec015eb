% Odd.
%@ source: documentation page of the function, checked against another implementation
assert(sinh(0) == 0 && abs(sinh(1) - 1.1752011936438014) < 1e-15)

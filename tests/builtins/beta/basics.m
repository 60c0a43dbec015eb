% From gamma functions.
%@ source: documentation page of the function, checked against another implementation
assert(abs(beta(2, 3) - 1/12) < 1e-15)

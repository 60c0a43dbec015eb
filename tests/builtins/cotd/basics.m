% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(cotd(45) - 1) < 1e-12)

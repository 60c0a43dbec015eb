% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(cscd(30) - 2) < 1e-12)

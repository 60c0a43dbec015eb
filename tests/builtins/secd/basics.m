% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(secd(60) - 2) < 1e-12)

% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(acscd(2) - 30) < 1e-12)

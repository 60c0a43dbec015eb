% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(asecd(2) - 60) < 1e-12)

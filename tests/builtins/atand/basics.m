% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(atand(1) - 45) < 1e-12)

% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(acotd(1) - 45) < 1e-12)

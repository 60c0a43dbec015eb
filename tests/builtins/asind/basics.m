% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(asind(0.5) - 30) < 1e-12)

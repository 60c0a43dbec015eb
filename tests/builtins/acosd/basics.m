% In degrees.
%@ source: documentation page of the function, checked against another implementation
assert(abs(acosd(0.5) - 60) < 1e-12)

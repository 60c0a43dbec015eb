% The arc cosine of the reciprocal.
%@ source: documentation page of the function, checked against another implementation
assert(abs(asec(2) - pi/3) < 1e-15)

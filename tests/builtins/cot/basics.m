% The reciprocal of the tangent.
%@ source: documentation page of the function, checked against another implementation
assert(abs(cot(pi/4) - 1) < 1e-15)

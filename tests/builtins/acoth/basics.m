% The inverse hyperbolic cotangent.
%@ source: documentation page of the function, checked against another implementation
assert(abs(acoth(2) - 0.5493061443340548) < 1e-14)

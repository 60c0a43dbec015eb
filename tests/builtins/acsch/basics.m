% The inverse hyperbolic cosecant.
%@ source: documentation page of the function, checked against another implementation
assert(abs(acsch(1) - 0.8813735870195430) < 1e-14)

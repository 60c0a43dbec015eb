% The inverse hyperbolic secant.
%@ source: documentation page of the function, checked against another implementation
assert(abs(asech(0.5) - 1.3169578969248166) < 1e-14)

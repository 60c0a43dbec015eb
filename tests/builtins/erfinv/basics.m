% Undoes erf.
%@ source: documentation page of the function, checked against another implementation
assert(abs(erfinv(erf(0.3)) - 0.3) < 1e-12 && erfinv(1) == Inf)

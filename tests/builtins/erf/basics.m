% The error function.
%@ source: documentation page of the function, checked against another implementation
assert(abs(erf(0.5) - 0.5204998778130465) < 1e-14 && erf(0) == 0 && erf(Inf) == 1)

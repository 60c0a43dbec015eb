% erfinv inverts erf.
%@ source: MATLAB documentation
assert(abs(erfinv(erf(0.5)) - 0.5) < 1e-14 && erfinv(1) == Inf)

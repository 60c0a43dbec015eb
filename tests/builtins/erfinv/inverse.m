% erfinv inverts erf.
%@ source: octave-cli 7.3
assert(abs(erfinv(erf(0.5)) - 0.5) < 1e-14 && erfinv(1) == Inf)

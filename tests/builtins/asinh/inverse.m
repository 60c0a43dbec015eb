% asinh inverts sinh.
%@ source: octave-cli 7.3
assert(abs(asinh(sinh(0.5)) - 0.5) < 1e-15)

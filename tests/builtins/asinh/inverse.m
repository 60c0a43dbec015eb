% asinh inverts sinh.
%@ source: MATLAB documentation
assert(abs(asinh(sinh(0.5)) - 0.5) < 1e-15)

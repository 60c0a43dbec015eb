% acsch inverts csch.
%@ source: MATLAB documentation
assert(abs(acsch(csch(0.5)) - 0.5) < 1e-14)

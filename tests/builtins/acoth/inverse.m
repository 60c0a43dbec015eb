% acoth inverts coth.
%@ source: MATLAB documentation
assert(abs(acoth(coth(0.5)) - 0.5) < 1e-14)

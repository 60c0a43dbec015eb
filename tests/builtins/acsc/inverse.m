% acsc inverts csc.
%@ source: MATLAB documentation
assert(abs(acsc(csc(0.5)) - 0.5) < 1e-15)

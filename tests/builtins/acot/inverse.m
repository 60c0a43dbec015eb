% acot inverts cot.
%@ source: MATLAB documentation
assert(abs(acot(cot(0.5)) - 0.5) < 1e-15)

% acotd gives degrees.
%@ source: MATLAB documentation
assert(abs(acotd(1) - 45) < 1e-13)

% coth is 1/tanh.
%@ source: MATLAB documentation
assert(abs(coth(1) - 1/tanh(1)) < 1e-15)

% tanh goes to 1.
%@ source: MATLAB documentation
assert(tanh(Inf) == 1 && tanh(0) == 0)

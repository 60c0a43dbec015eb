% tanh goes to 1.
%@ source: octave-cli 7.3
assert(tanh(Inf) == 1 && tanh(0) == 0)

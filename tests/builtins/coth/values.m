% coth is 1/tanh.
%@ source: octave-cli 7.3
assert(abs(coth(1) - 1/tanh(1)) < 1e-15)

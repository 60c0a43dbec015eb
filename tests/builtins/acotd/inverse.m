% acotd gives degrees.
%@ source: octave-cli 7.3
assert(abs(acotd(1) - 45) < 1e-13)

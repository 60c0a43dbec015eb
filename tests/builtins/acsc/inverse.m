% acsc inverts csc.
%@ source: octave-cli 7.3
assert(abs(acsc(csc(0.5)) - 0.5) < 1e-15)

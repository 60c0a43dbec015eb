% acot inverts cot.
%@ source: octave-cli 7.3
assert(abs(acot(cot(0.5)) - 0.5) < 1e-15)

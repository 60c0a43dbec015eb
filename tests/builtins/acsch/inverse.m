% acsch inverts csch.
%@ source: octave-cli 7.3
assert(abs(acsch(csch(0.5)) - 0.5) < 1e-14)

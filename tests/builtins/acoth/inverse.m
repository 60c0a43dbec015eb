% acoth inverts coth.
%@ source: octave-cli 7.3
assert(abs(acoth(coth(0.5)) - 0.5) < 1e-14)

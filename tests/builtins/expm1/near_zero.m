% expm1 keeps digits near 0.
%@ source: octave-cli 7.3
assert(expm1(1e-20) == 1e-20)

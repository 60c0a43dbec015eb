% acscd gives degrees.
%@ source: octave-cli 7.3
assert(abs(acscd(2) - 30) < 1e-13)

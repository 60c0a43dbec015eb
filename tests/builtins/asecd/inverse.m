% asecd gives degrees.
%@ source: octave-cli 7.3
assert(abs(asecd(2) - 60) < 1e-13)

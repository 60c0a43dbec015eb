% secd takes degrees.
%@ source: octave-cli 7.3
assert(abs(secd(60) - 2) < 1e-14)

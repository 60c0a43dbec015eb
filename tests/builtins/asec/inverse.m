% asec inverts sec.
%@ source: octave-cli 7.3
assert(abs(asec(sec(0.5)) - 0.5) < 1e-14)

% asech inverts sech.
%@ source: octave-cli 7.3
assert(abs(asech(sech(0.5)) - 0.5) < 1e-14)

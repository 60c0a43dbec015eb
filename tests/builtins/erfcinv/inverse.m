% erfcinv inverts erfc.
%@ source: octave-cli 7.3
assert(abs(erfcinv(erfc(0.5)) - 0.5) < 1e-14)

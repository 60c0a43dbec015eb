% erfcx is scaled.
%@ source: octave-cli 7.3
assert(abs(erfcx(1) - exp(1)*erfc(1)) < 1e-14)

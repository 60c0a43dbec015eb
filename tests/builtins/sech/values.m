% sech is 1/cosh.
%@ source: octave-cli 7.3
assert(abs(sech(1) - 1/cosh(1)) < 1e-15)

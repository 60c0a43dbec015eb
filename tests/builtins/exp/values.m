% exp of reals and complex numbers.
%@ source: octave-cli 7.3
assert(exp(0) == 1 && abs(exp(1i*pi) + 1) < 1e-15)

% cot is 1/tan.
%@ source: octave-cli 7.3
assert(abs(cot(1) - 1/tan(1)) < 1e-15)

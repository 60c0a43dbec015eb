% sec is 1/cos.
%@ source: octave-cli 7.3
assert(abs(sec(1) - 1/cos(1)) < 1e-15)

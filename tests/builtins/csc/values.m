% csc is 1/sin.
%@ source: octave-cli 7.3
assert(abs(csc(1) - 1/sin(1)) < 1e-15)

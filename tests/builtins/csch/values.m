% csch is 1/sinh.
%@ source: octave-cli 7.3
assert(abs(csch(1) - 1/sinh(1)) < 1e-15)

% betaln is the logarithm of beta.
%@ source: octave-cli 7.3
assert(abs(betaln(2,3) - log(1/12)) < 1e-13)

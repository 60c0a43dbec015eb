% gammaln doesn't overflow.
%@ source: octave-cli 7.3
assert(gammaln(1) == 0 && abs(gammaln(1000) - 5905.220423209181) < 1e-9)

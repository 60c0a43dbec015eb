% erf is odd and goes to 1.
%@ source: octave-cli 7.3
assert(erf(0) == 0 && erf(Inf) == 1 && abs(erf(0.5) - 0.520499877813047) < 1e-14)

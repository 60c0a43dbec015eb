% Both tails add to 1.
%@ source: octave-cli 7.3
assert(abs(gammainc(1,2) + gammainc(1,2,'upper') - 1) < 1e-15 && abs(gammainc(1,1) - (1-exp(-1))) < 1e-14)

% beta(a,b) is gamma(a)*gamma(b)/gamma(a+b).
%@ source: octave-cli 7.3
assert(abs(beta(2,3) - 1/12) < 1e-15)

% gamma(n+1) is the factorial.
%@ source: octave-cli 7.3
assert(gamma(5) == 24 && abs(gamma(0.5) - sqrt(pi)) < 1e-14 && gamma(0) == Inf)

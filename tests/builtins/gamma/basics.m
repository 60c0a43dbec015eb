% Exact for whole numbers.
%@ source: documentation page of the function, checked against another implementation
assert(gamma(5) == 24 && gamma(0) == Inf && abs(gamma(0.5) - sqrt(pi)) < 1e-14)

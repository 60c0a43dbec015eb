% The logarithm of gamma under its other name.
%@ source: documentation page of the function, checked against another implementation
assert(abs(lgamma(10) - log(362880)) < 1e-12)

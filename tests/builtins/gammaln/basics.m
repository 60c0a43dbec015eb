% The logarithm of gamma.
%@ source: documentation page of the function, checked against another implementation
assert(abs(gammaln(10) - log(362880)) < 1e-12)

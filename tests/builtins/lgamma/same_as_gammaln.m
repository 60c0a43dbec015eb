% lgamma is gammaln.
%@ source: octave-cli 7.3
assert(lgamma(10) == gammaln(10))

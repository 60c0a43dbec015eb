% lgamma is gammaln.
%@ source: MATLAB documentation
assert(lgamma(10) == gammaln(10))

% betaln is the logarithm of beta.
%@ source: MATLAB documentation
assert(abs(betaln(2,3) - log(1/12)) < 1e-13)

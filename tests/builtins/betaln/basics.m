% The logarithm of beta.
%@ source: documentation page of the function, checked against another implementation
assert(abs(betaln(2, 3) - log(1/12)) < 1e-14)

% pascal holds binomial coefficients.
%@ source: octave-cli 7.3
assert(isequal(pascal(3),[1 1 1;1 2 3;1 3 6]))

% pascal holds binomial coefficients.
%@ source: MATLAB documentation
assert(isequal(pascal(3),[1 1 1;1 2 3;1 3 6]))

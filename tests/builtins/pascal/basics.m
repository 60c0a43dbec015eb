% Binomial coefficients.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(pascal(3), [1 1 1;1 2 3;1 3 6]))

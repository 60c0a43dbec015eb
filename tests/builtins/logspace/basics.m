% Equal steps in the exponent.
%@ source: documentation page of the function, checked against another implementation
assert(max(abs(logspace(0, 2, 3) - [1 10 100])) < 1e-12 && numel(logspace(0, 1)) == 50)

% The reciprocal of cosh.
%@ source: documentation page of the function, checked against another implementation
assert(sech(0) == 1)

% The real root.
%@ source: documentation page of the function, checked against another implementation
assert(nthroot(-8, 3) == -2 && abs(nthroot(16, 4) - 2) < 1e-15)

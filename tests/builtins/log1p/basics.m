% Without cancellation near 0.
%@ source: documentation page of the function, checked against another implementation
assert(log1p(0) == 0 && abs(log1p(1e-10) - 1e-10) < 1e-19)

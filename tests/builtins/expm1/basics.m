% Without cancellation near 0.
%@ source: documentation page of the function, checked against another implementation
assert(expm1(0) == 0 && abs(expm1(1e-10) - 1e-10) < 1e-19)

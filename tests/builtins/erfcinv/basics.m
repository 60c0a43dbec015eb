% Undoes erfc.
%@ source: documentation page of the function, checked against another implementation
assert(abs(erfcinv(erfc(0.3)) - 0.3) < 1e-12)

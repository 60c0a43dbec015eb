% Odd.
%@ source: documentation page of the function, checked against another implementation
assert(abs(asinh(1) - 0.8813735870195430) < 1e-14 && asinh(0) == 0 && asinh(-1) == -asinh(1))

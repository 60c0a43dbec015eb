% The real cube root.
%@ source: documentation page of the function, checked against another implementation
assert(abs(cbrt(27) - 3) < 1e-15 && abs(cbrt(-8) + 2) < 1e-15)

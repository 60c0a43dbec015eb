% Even.
%@ source: documentation page of the function, checked against another implementation
assert(cosh(0) == 1 && cosh(-1) == cosh(1) && abs(cosh(1) - 1.5430806348152437) < 1e-15)

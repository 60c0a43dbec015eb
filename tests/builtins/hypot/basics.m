% Without overflow.
%@ source: documentation page of the function, checked against another implementation
assert(hypot(3, 4) == 5 && abs(hypot(1e200, 1e200) / 1e200 - sqrt(2)) < 1e-15)

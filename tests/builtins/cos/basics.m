% Of reals, complex numbers and empties.
%@ source: documentation page of the function, checked against another implementation
assert(cos(0) == 1 && abs(cos(pi) + 1) < 1e-15 && isempty(cos([])) && abs(cos(1i) - cosh(1)) < 1e-15)

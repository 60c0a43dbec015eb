% The imaginary unit.
%@ source: documentation page of the function, checked against another implementation
assert(i^2 == -1 && imag(i) == 1 && real(i) == 0)

% The real part.
%@ source: documentation page of the function, checked against another implementation
assert(real(1+2i) == 1 && real(3) == 3)

% The imaginary part.
%@ source: documentation page of the function, checked against another implementation
assert(imag(1+2i) == 2 && imag(3) == 0)

% The imaginary part turned.
%@ source: documentation page of the function, checked against another implementation
assert(conj(1+2i) == 1-2i && conj(3) == 3)

% The imaginary unit under its other name.
%@ source: documentation page of the function, checked against another implementation
assert(j^2 == -1 && j == 1i)

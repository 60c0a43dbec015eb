% Without an imaginary part.
%@ source: documentation page of the function, checked against another implementation
assert(isreal(1) && ~isreal(1i) && ~isreal(complex(1, 0)) && isreal('a'))

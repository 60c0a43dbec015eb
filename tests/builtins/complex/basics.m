% Real and imaginary part, kept complex with a zero part.
%@ source: documentation page of the function, checked against another implementation
assert(complex(1, 2) == 1+2i && ~isreal(complex(1, 0)) && isequal(complex([1 2], 3), [1+3i 2+3i]))

% Conjugation.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(ctranspose([1i 2]), [-1i;2]))

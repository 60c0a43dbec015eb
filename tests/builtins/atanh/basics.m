% Complex outside of -1 to 1.
%@ source: documentation page of the function, checked against another implementation
assert(abs(atanh(0.5) - 0.5493061443340548) < 1e-14 && atanh(1) == Inf && ~isreal(atanh(2)))

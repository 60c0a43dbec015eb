% Exact for powers of 10.
%@ source: documentation page of the function, checked against another implementation
assert(log10(1000) == 3 && isequal(log10([1 10 100]), [0 1 2]))

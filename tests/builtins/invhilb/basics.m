% The inverse of the Hilbert matrix is exact.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(invhilb(2), [4 -6;-6 12]))

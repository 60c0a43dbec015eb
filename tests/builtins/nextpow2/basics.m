% The exponent of the next power of 2.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(nextpow2([1 5 8 9]), [0 3 3 4]))

% Powers of 2, and scaling.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(pow2([0 1 3]), [1 2 8]) && pow2(3, 2) == 12)

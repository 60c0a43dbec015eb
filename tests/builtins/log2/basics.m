% Exact for powers of 2; two outputs split a number.
%@ source: documentation page of the function, checked against another implementation
assert(log2(8) == 3)
[f, x] = log2(10);
assert(f == 0.625 && x == 4)

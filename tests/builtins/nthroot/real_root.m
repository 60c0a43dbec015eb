% nthroot is real for odd roots of negative numbers.
%@ source: MATLAB documentation
assert(nthroot(-8,3) == -2 && nthroot(27,3) == 3 && nthroot(16,4) == 2)

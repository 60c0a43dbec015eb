% primes gives a row.
%@ source: MATLAB documentation
assert(isequal(primes(12),[2 3 5 7 11]) && isequal(size(primes(1)),[1 0]))

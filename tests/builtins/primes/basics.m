% All primes up to a number.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(primes(20), [2 3 5 7 11 13 17 19]) && isempty(primes(1)))

% Primes below 2 don't exist.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(isprime([0 1 2 9 97]), [false false true false true]))

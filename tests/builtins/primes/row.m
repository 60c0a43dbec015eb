% primes gives a row.
%@ source: octave-cli 7.3
assert(isequal(primes(12),[2 3 5 7 11]) && isequal(size(primes(1)),[1 0]))

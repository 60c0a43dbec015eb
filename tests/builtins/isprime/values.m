% isprime tests each element.
%@ source: octave-cli 7.3
assert(isprime(7) && ~isprime(1) && isequal(isprime([2 4]),[true false]))

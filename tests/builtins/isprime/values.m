% isprime tests each element.
%@ source: MATLAB documentation
assert(isprime(7) && ~isprime(1) && isequal(isprime([2 4]),[true false]))

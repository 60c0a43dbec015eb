% power is .^.
%@ source: octave-cli 7.3
assert(isequal(power(2,[1 2 3]),[2 4 8]))

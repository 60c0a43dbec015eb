% The number of fields.
%@ source: octave-cli 7.3
assert(numfields(struct('a', 1, 'b', 2)) == 2 && numfields(5) == 0)

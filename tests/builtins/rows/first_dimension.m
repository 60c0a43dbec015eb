% rows is the length of dimension 1.
%@ source: octave-cli 7.3
assert(rows(ones(2,3)) == 2)

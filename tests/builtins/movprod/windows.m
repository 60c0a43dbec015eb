% Products of neighbours.
%@ source: octave-cli 7.3
assert(isequal(movprod(1:4, 2), [1 2 6 12]))

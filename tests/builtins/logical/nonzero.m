% Nonzero is true.
%@ source: octave-cli 7.3
assert(isequal(logical([0 2 -1]),[false true true]))

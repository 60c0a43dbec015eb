% A scalar behind the values alone is a dimension.
%@ source: octave-cli 7.3
%@ compat: octave
assert(isequal(trapz([1 2; 3 4], 1), [2 3]))
trapz([1 2], [1 2 3])
%@ error: (empty) "trapz: length of X and length of Y along DIM must match"

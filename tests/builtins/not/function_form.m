% not is ~.
%@ source: octave-cli 7.3
assert(isequal(not([1 0]),[false true]))

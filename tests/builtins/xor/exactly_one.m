% xor is true where exactly one is.
%@ source: octave-cli 7.3
assert(isequal(xor([true false],[true true]),[false true]))

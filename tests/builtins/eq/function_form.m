% eq is ==.
%@ source: octave-cli 7.3
assert(isequal(eq([1 2],2),[false true]))

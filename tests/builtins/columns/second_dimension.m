% columns is the length of dimension 2.
%@ source: octave-cli 7.3
assert(columns(ones(2,3)) == 3)

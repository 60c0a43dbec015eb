% islogical is true for logical arrays.
%@ source: octave-cli 7.3
assert(islogical(true) && ~islogical(1))

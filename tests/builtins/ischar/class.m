% ischar is true for char arrays.
%@ source: octave-cli 7.3
assert(ischar('a') && ischar('') && ~ischar(97))

% Integer classes, not integer values.
%@ source: octave-cli 7.3
assert(isinteger(int8(1)) && ~isinteger(1))

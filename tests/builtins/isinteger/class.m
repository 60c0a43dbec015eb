% Integer classes, not integer values.
%@ source: MATLAB documentation
assert(isinteger(int8(1)) && ~isinteger(1))

% The eight integer classes.
%@ source: documentation page of the function, checked against another implementation
assert(isinteger(int8(1)) && ~isinteger(1) && ~isinteger(true))

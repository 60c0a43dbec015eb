% Floating point and integer classes.
%@ source: documentation page of the function, checked against another implementation
assert(isnumeric(1) && isnumeric(int8(1)) && ~isnumeric('a') && ~isnumeric(true) && ~isnumeric({}))

% Floating point and integers are numeric.
%@ source: MATLAB documentation
assert(isnumeric(1) && isnumeric(int8(1)) && ~isnumeric(true) && ~isnumeric('a'))

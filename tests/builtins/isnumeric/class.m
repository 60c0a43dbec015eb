% Floating point and integers are numeric.
%@ source: octave-cli 7.3
assert(isnumeric(1) && isnumeric(int8(1)) && ~isnumeric(true) && ~isnumeric('a'))

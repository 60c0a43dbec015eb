% Names have 63 characters at most.
%@ source: MATLAB documentation
assert(namelengthmax == 63)

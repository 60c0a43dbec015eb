% Significant characters of a name.
%@ source: documentation page of the function, checked against another implementation
assert(namelengthmax == 63)

% Halves are rounded away from zero.
%@ source: docs int2str
assert(strcmp(int2str(2.7), '3') && strcmp(int2str(-2.5), '-3') && strcmp(int2str([1.2 3.8]), '1  4'))

% The character with code 10.
%@ source: docs newline
assert(isequal(newline, char(10)))

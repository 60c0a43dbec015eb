% An empty matrix assigned to a variable is a value; deleting nothing changes nothing.
%@ source: language.md 11.11, 11.22
x = 1:3; x = [];
assert(isequal(size(x), [0 0]) && isa(x, 'double'))
y = 1:3; y(1:0) = [];
assert(isequal(y, 1:3))

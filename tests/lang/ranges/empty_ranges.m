% A step of zero or of the wrong sign gives an empty row.
%@ source: language.md 16.2
assert(isequal(size(1:0), [1 0]) && isequal(size(1:-1:3), [1 0]) && isequal(size(1:0:5), [1 0]) && isequal(size(5:1), [1 0]))

% Structs are equal whatever the order of their fields.
%@ source: language.md 19.3
assert(isequal(struct('a', 1, 'b', 2), struct('b', 2, 'a', 1)) && ~isequal(struct('a', 1), struct('a', 2)) && ~isequal(struct('a', 1), struct('b', 1)))

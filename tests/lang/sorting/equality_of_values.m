% Function isequal compares sizes and values, not classes.
%@ source: language.md 31.9
assert(isequal(1, int8(1), true) && isequal('a', 97) && isequal("a", 'a') && ~isequal([1 2], [1; 2]) && ~isequal(1, 2, 1))
assert(isequal(struct('a', {1, 2}), struct('a', {1, 2})) && isequal({1, {2}}, {1, {2}}) && ~isequal({NaN}, {NaN}) && isequal([], zeros(0, 0)) && ~isequal([], zeros(1, 0)))

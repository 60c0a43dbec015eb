% One separator between parts.
%@ source: docs fullfile
s = filesep;
assert(isequal(fullfile('a', 'b', 'c.m'), ['a' s 'b' s 'c.m']) && isequal(fullfile(['a' s], 'b'), ['a' s 'b']) && isequal(fullfile('a', ''), ['a' s]))
assert(isequal(fullfile('a', {'x', 'y'}), {['a' s 'x'], ['a' s 'y']}) && isstring(fullfile("a", 'b')))

% Parentheses give structs and the dot a list of field values.
%@ source: language.md 10.12
s = struct('n', {1, 2, 3}, 't', 'x');
assert(s(2).n == 2 && isequal([s.n], [1 2 3]) && isequal({s(2:3).t}, {'x', 'x'}))
u = s([3 1]);
assert(isequal([u.n], [3 1]) && isstruct(u) && numel(s(logical([0 1 1]))) == 2)

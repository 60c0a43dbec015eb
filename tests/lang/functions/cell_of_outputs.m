% Outputs can be gathered into a cell of any size.
%@ source: language.md 12.5
out = cell(1, 3);
[out{:}] = size(ones(2, 3, 4));
assert(isequal(out, {2, 3, 4}))
[out{1:2}] = deal('x', 'y');
assert(isequal(out, {'x', 'y', 4}))
[s.a, s.b(2)] = deal(1, 5);
assert(s.a == 1 && isequal(s.b, [0 5]))

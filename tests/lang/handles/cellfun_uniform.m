% With uniform output cellfun gathers scalars of one class into an array of the input's size.
%@ source: language.md 7.12
assert(isequal(cellfun(@numel, {'ab', 'c'; '', 'def'}), [2 1; 0 3]))
assert(islogical(cellfun(@isempty, {1, []})) && isa(cellfun(@(x) int8(x), {1, 2}), 'int8'))
assert(ischar(cellfun(@(x) x(1), {'ab', 'cd'})))
[a, b] = cellfun(@max, {[1 5 2], [7 3]});
assert(isequal(a, [5 7]) && isequal(b, [2 1]))
assert(isequal(cellfun(@(x, y) x + y, {1, 2}, {10, 20}), [11 22]))
assert(isequal(size(cellfun(@(x) x, cell(0, 3))), [0 3]))

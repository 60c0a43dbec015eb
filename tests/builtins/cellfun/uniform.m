% Scalar results form an array of the size of the cells.
%@ source: docs cellfun; spec 7.12
assert(isequal(cellfun(@numel, {'ab', 'c', ''}), [2 1 0]) && isequal(cellfun(@(a, b) a + b, {1, 2}, {3, 4}), [4 6]))
assert(isequal(cellfun(@isempty, {[], 'a', {}}), [true false true]) && isequal(cellfun(@(x) x, {}), []))
assert(isequal(cellfun(@(s) s(1), {'ab', 'cd'}), 'ac') && isequal(cellfun(@(x) int8(x), {1; 2}), int8([1; 2])))

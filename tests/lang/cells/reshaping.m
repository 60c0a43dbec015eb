% Cells are transposed, reshaped, repeated and masked like arrays.
%@ source: language.md 18.7
c = {1, 'a', [], {2}};
assert(isequal(c', {1; 'a'; []; {2}}) && isequal(reshape(c, 2, 2), {1, []; 'a', {2}}) && isequal(size(repmat({0}, 2, 3)), [2 3]))
assert(isequal(c(~cellfun(@isempty, c)), {1, 'a', {2}}) && isequal(fliplr({1, 2}), {2, 1}))
[x{1:2}] = deal(0); assert(isequal(x, {0, 0}) && isequal([c{[1 1]}], [1 1]))

% Struct arrays have sizes like all arrays.
%@ source: language.md 19.10
s = repmat(struct('v', 1), 2, 3);
assert(isequal(size(s), [2 3]) && numel(s(:, 1)) == 2 && isequal(size(s'), [3 2]) && isequal(size(s(:)), [6 1]))
s(1, 2).v = 9;
assert(s(3).v == 9 && isequal([s.v], [1 1 9 1 1 1]))
t = s(s(1).v == 1:0);
assert(isempty(t) && isstruct(t))

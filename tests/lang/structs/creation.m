% Cell values make struct arrays and double braces store a cell.
%@ source: language.md 19.1
s = struct('a', {1, 2}, 'b', 7); assert(isequal(size(s), [1 2]) && s(2).b == 7 && s(2).a == 2)
t = struct('c', {{1, 2}}); assert(isequal(t.c, {1, 2}) && isscalar(t))
assert(isequal(size(struct('a', {})), [0 0]) && isequal(size(struct()), [1 1]) && isempty(struct([])) && isempty(fieldnames(struct())))
try, struct('a', {1, 2}, 'b', {1, 2, 3}); catch e, end
assert(contains(e.message, 'Array dimensions of input ''4'' must match those of input ''2'' or be scalar.'))

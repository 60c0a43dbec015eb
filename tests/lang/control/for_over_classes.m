% A loop gives cells as 1-row cells, text as chars and struct arrays as structs.
%@ source: language.md 5.3
k = 0;
for v = {1, 'b'; 2, 'd'}, k = k + 1; assert(iscell(v) && isequal(size(v), [2 1])), end
assert(k == 2 && isequal(v, {'b'; 'd'}))
t = '';
for ch = 'abc', t = [ch t]; end
assert(strcmp(t, 'cba'))
total = 0;
for e = struct('v', {3, 4}), total = total + e.v; end
assert(total == 7)
for b = [true false], assert(islogical(b)), end
for n = int8(1:3), assert(isa(n, 'int8')), end
for w = ["x" "yz"], assert(isstring(w)), end
assert(w == "yz")

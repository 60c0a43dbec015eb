% Function feval calls by name or by handle with any number of outputs.
%@ source: language.md 6.27
assert(feval('max', [1 5 2]) == 5 && feval(@plus, 1, 2) == 3)
[m, k] = feval(@max, [1 5 2]);
assert(m == 5 && k == 2)
assert(feval(@(x) x*2, 4) == 8 && feval('twice', 4) == 8)
assert(builtin('numel', 1:4) == 4)
function r = twice(x), r = 2*x; end

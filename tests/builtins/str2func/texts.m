% Text becomes a handle; an anonymous one sees no variables.
%@ source: language.md 7.5
f = str2func('@(x) x + 1');
assert(f(2) == 3)
g = str2func('numel');
assert(g([4 5]) == 2)

% A variable may be both input and output.
%@ source: language.md 6.24
x = f([1 2 3]);
assert(isequal(x, [1 2 3 4]))
[a, b] = swap(1, 2);
assert(a == 2 && b == 1)
function x = f(x), x(end+1) = numel(x) + 1; end
function [a, b] = swap(b, a), end

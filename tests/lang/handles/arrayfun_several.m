% Several arrays and outputs go through arrayfun together.
%@ source: language.md 7.12
[a, b] = arrayfun(@(x, y) deal(x + y, x * y), [1 2; 3 4], [5 6; 7 8]);
assert(isequal(a, [6 8; 10 12]) && isequal(b, [5 12; 21 32]))
assert(isequal(arrayfun(@(s) numel(s.v), struct('v', {1:2, 1:3})), [2 3]))
try, arrayfun(@(x, y) x, 1:2, 1:3); e = []; catch e, end
assert(~isempty(e))

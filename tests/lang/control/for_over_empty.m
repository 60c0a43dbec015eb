% An empty value gives no pass, but columns without rows count.
%@ source: language.md 5.3
n = 0;
for k = [], n = n + 1; end
assert(n == 0 && isequal(k, []))
for k = 1:0, n = n + 1; end
assert(n == 0 && isempty(k))
for k = zeros(0, 3), n = n + 1; assert(isequal(size(k), [0 1])), end
assert(n == 3)
for k = {}, n = n + 1; end
assert(n == 3)

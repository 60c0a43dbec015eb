% Integers serve as sizes and counts.
%@ source: language.md 15.2
n = int32(3);
x = zeros(n, 1); assert(isequal(size(x), [3 1]) && isa(x, 'double') && numel(1:n) == 3 && isa(n/2, 'int32') && n/2 == 2)
t = 0; for k = 1:n, t = t + double(k); end
assert(t == 6 && isequal(repmat('a', 1, n), 'aaa'))

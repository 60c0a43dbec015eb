% Each call starts afresh: captured values stay, calls may nest, fail, and be of functions with varargin.
%@ source: octave-cli 7.3
a = 10;
f = @(x) x + a;
a = 20;
assert(isequal(cellfun(f, {1, 2, 3}), [11 12 13]))
inner = @(c) sum(cellfun(@(x) x * 2, c));
assert(isequal(cellfun(inner, {{1, 2}, {3}, {}}), [6 6 0]))
assert(isequal(cellfun(@(varargin) numel(varargin), {1, 2}, {3, 4}), [2 2]))
assert(isequal(cellfun(@plus, {1, 2}, {3, 4}), [4 6]))
assert(isequal(cellfun(@(x) int8(x), {1, 200}), int8([1 127])))
assert(isequal(cellfun(@(x) x + 1i, {1, 2}), [1 + 1i, 2 + 1i]))
n = 0; % the second call fails
try
    cellfun(@(x) x(2), {[1 2], 2});
catch e
    n = 1;
end
assert(n == 1)
assert(isequal(arrayfun(@(x) fact(x), [1 2 3; 4 5 6]), [1 2 6; 24 120 720]))
assert(isequal(arrayfun(@fact, uint8([1 3])), uint8([1 6])))
assert(isequal(cellfun(@(x) x, {}), []))
s = 0;
for k = 1:3, s = s + sum(cellfun(@(x) x * k, {1, 2})); end
assert(s == 18)

function y = fact(n)
if n <= 1
    y = n;
else
    y = n * fact(n - 1);
end
end

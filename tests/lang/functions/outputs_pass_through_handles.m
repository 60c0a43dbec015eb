% An anonymous function passes the number of outputs on to its body.
%@ source: language.md 6.26
f = @(x) max(x);
[m, k] = f([4 9 2]);
assert(m == 9 && k == 2)
g = @(varargin) size(varargin{:});
[r, c] = g(ones(2, 3));
assert(r == 2 && c == 3)

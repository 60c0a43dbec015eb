% Outputs come from varargout in order, extra elements are dropped and missing ones are errors.
%@ source: language.md 6.7
[a, b] = f(3);
assert(a == 1 && b == 2)
[x, y, z] = g();
assert(x == 0 && y == 1 && z == 2)
f(2);
assert(ans == 1)
try, [a, b] = f(1); e = []; catch e, end
assert(~isempty(e))
function varargout = f(n), varargout = num2cell(1:n); end
function [x, varargout] = g(), x = 0; varargout = {1, 2, 3}; end

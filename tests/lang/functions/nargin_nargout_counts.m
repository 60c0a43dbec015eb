% Inside a function nargin and nargout tell what the call gave and asked for.
%@ source: language.md 6.4
assert(isequal(f(), [0 1]) && isequal(f(1), [1 1]) && isequal(f(1, 2, 3), [3 1]))
[a, ~] = f(1, 2);
assert(isequal(a, [2 2]))
c = cell(1, 3);
[c{:}] = f();
assert(isequal(c{1}, [0 3]))
function varargout = f(varargin)
    varargout = {[nargin nargout], 0, 0};
end

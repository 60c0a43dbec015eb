% Extra inputs arrive in a row cell, a 0x0 one when there are none.
%@ source: language.md 6.7
assert(isequal(size(f()), [0 0]) && iscell(f()))
assert(isequal(f(1, 2), {1, 2}) && isequal(f('a', {}), {'a', {}}))
assert(isequal(g(1), [1 0]) && isequal(g(1, 2, 3), [1 2]))
function c = f(varargin), c = varargin; end
function r = g(a, varargin), r = [a numel(varargin)]; end

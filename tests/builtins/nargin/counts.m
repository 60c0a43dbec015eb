% The running call and declarations are counted.
%@ source: language.md 6.4, 7.10
assert(count(1, 2) == 2 && count() == 0)
assert(nargin(@(a, b) a) == 2 && nargin(@(varargin) 1) == -1 && nargin(@(a, varargin) 1) == -2)
assert(nargin('count') == -1 && nargout('count') == 1)
function n = count(varargin)
  n = nargin;
end

% Asked by name or handle, nargin and nargout give the declared counts, negative for varargin.
%@ source: language.md 6.4
assert(nargin('g') == 2 && nargout('g') == 1)
assert(nargin('h') == -2 && nargout('h') == -1 && nargin('v') == -1)
assert(nargin(@g) == 2 && nargout(@g) == 1)
function r = g(a, b), r = a + b; end
function varargout = h(a, varargin), varargout = {a}; end
function v(varargin), end

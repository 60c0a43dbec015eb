% The parameter count of a handle is negative with varargin.
%@ source: language.md 7.10
assert(nargin(@(a, b) a) == 2 && nargin(@() 1) == 0)
assert(nargin(@(varargin) 1) == -1 && nargin(@(a, varargin) 1) == -2)
assert(isa(@(x) x, 'function_handle') && isscalar(@sin) && strcmp(class(@sin), 'function_handle'))

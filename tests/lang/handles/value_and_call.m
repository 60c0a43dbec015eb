% A handle without parentheses is itself, with them it is called; all arguments of varargin are counted.
%@ source: language.md 6.20, 6.25, 7.9
h = @() 42;
k = h;
assert(isa(k, 'function_handle') && h() == 42 && k() == 42 && ~isa(h(), 'function_handle'))
count = @(varargin) numel(varargin);
assert(count(1, 2, 3) == 3 && count() == 0)
assert(gathered(1, 2, 3) == 3 && gathered() == 0)
function n = gathered(first, varargin)
n = nargin;
end

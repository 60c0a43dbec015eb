% With no outputs asked, a function with varargout may give none or one.
%@ source: language.md 4.3
ans = 'old';
f(0);
assert(strcmp(ans, 'old'))
f(1);
assert(ans == 7)
function varargout = f(n)
    varargout = cell(1, 0);
    if n, varargout{1} = 7; end
end

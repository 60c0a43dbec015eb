% A name without variable is looked up as a function when the handle is called.
%@ source: language.md 7.2
f = @() not_there_yet + 1;
try, f(); catch e, end
assert(strcmp(e.identifier, 'MATLAB:UndefinedFunction'))
not_there_yet = 5;
try, f(); e = []; catch e, end
assert(~isempty(e))
g = @(x) helper(x);
assert(g(2) == 4)
function r = helper(x), r = x^2; end

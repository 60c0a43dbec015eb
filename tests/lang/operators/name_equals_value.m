% In a call, name=value passes the name as a string and the value after it.
%@ source: language.md 3.12
f = @(varargin) varargin;
c = f(1, Tol=2, Mode='x');
assert(numel(c) == 5 && c{1} == 1 && c{3} == 2 && strcmp(c{5}, 'x'))
assert(isstring(c{2}) && c{2} == "Tol" && c{4} == "Mode")

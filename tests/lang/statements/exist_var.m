% Exist tells a variable from a function and from nothing.
%@ source: language.md 4.10
x = 1;
assert(exist('x') == 1 && exist('x', 'var') == 1)
assert(exist('no_such_name') == 0 && exist('no_such_name', 'var') == 0)
assert(exist('sin') ~= 0 && exist('sin', 'var') == 0)

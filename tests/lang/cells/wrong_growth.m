% A cell can't be dotted into a struct.
%@ source: language.md 18.6
x = {};
try, x(3).a = 1; e = []; catch e, end
assert(~isempty(e))

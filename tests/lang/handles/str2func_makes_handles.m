% Function str2func turns names and anonymous text into handles without the caller's variables.
%@ source: language.md 7.5
f = str2func('@(x) x + 1');
g = str2func('max');
assert(f(2) == 3 && g([1 4]) == 4 && strcmp(func2str(f), '@(x)x+1'))
secret = 5;
h = str2func('@() secret');
try, h(); e = []; catch e, end
assert(~isempty(e))

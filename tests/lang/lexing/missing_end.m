% A block without its end is a syntax error before anything runs.
%@ source: language.md 1.25
x = 0;
try, eval(sprintf('x = 1;\nif x\n  x = 2;')); e = []; catch e, end
assert(~isempty(e) && x == 0)

% A handle captured by a handle is called inside it.
%@ source: language.md 7.1
twice = @(f, x) f(f(x));
inc = @(x) x + 1;
plus_two = @(x) twice(inc, x);
inc = @(x) x + 100;
assert(plus_two(1) == 3)
c = {1, 2}; g = @() c{2}; c = {};
assert(g() == 2)

% An anonymous function keeps the values of its variables as they were.
%@ source: language.md 7.1
a = 2; s.k = 3;
f = @(x) a*x + s.k;
a = 100; s.k = 0;
assert(f(3) == 9)
clear a s
assert(f(1) == 5)
for k = 1:3, g{k} = @() k; end
assert(g{1}() == 1 && g{3}() == 3)

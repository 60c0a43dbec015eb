% Function linspace includes both ends.
%@ source: language.md 16.5
assert(isequal(linspace(0, 1, 5), [0 .25 .5 .75 1]) && linspace(1, 2, 1) == 2 && numel(linspace(0, 1)) == 100)
assert(isequal(linspace(3, 3, 4), [3 3 3 3]) && isequal(linspace(5, 1, 3), [5 3 1]))
x = logspace(0, 2, 3); assert(max(abs(x - [1 10 100])) < 1e-12)

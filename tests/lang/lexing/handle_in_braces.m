% An anonymous function is one element of a cell.
%@ source: language.md 1.17
g = {@(x) x+1, @(x, y) x*y, 3};
assert(numel(g) == 3)
assert(g{1}(1) == 2 && g{2}(3, 4) == 12)

% With a repeated index the last value stays.
%@ source: language.md 11.19
x = zeros(1, 3);
x([1 1 2]) = [5 6 7];
assert(isequal(x, [6 7 0]))
x([3 3 3]) = [1 2 3];
assert(x(3) == 3)

% A range reaches its end when the steps do so up to rounding.
%@ source: language.md 16.1
x = 0:0.1:1; assert(numel(x) == 11 && x(end) == 1 && abs(x(4) - 0.3) <= eps(0.3))
assert(numel(0:0.01:0.29) == 30 && isequal(5:-2:0, [5 3 1]) && isequal(0.5:3, [0.5 1.5 2.5]) && isequal(1:2:6, [1 3 5]))
assert(numel(1:0.2:2) == 6 && isequal(-1:-1:-3, [-1 -2 -3]))

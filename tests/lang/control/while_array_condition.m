% A while condition has the truth of an if.
%@ source: language.md 5.5
x = [3 2 1]; n = 0;
while x, x = x - 1; n = n + 1; end
assert(n == 1 && isequal(x, [2 1 0]))
while [], n = 100; end
assert(n == 1)

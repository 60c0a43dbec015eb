% The colon binds weaker than plus and stronger than comparison.
%@ source: language.md 3.3
n = 3;
assert(isequal(1:n+1, [1 2 3 4]) && isequal((1:n)+1, [2 3 4]))
assert(isequal(n-1:n*2, 2:6))
assert(isequal(1:3 == 1:3, true(1, 3)))
assert(isequal(0:2:n*2, [0 2 4 6]) && isequal(1:-1:-1, [1 0 -1]))

% A handle keeps its own copy of a captured array.
%@ source: language.md 13.1
x = 1:3;
f = @() x(1);
x(1) = 100;
assert(f() == 1)
y = x; x(2) = [];
assert(isequal(y, [100 2 3]))

% The right side is read completely before the left changes.
%@ source: language.md 11.18
x = 1:4; x(2:4) = x(1:3); assert(isequal(x, [1 1 2 3]))
x([1 2]) = x([2 1]); x(1:4) = x(4:-1:1); assert(isequal(x, [3 2 1 1]))
[x(1), x(4)] = deal(x(4), x(1)); assert(isequal(x, [1 2 1 3]))

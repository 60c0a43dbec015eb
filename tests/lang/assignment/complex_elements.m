% A complex value makes the array complex, and overwriting it leaves a real one.
%@ source: language.md 15.15
x = [1 2 3];
x(2) = 2i;
assert(~isreal(x) && isequal(x, [1 2i 3]))
x(2) = 5;
assert(isequal(x, [1 5 3]))

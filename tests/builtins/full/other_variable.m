% What is written into the result doesn't show in the argument.
%@ source: language, value semantics
x = [1 2 3];
y = full(x);
y(2) = 7;
assert(isequal(x, [1 2 3]) && isequal(y, [1 7 3]))

% A call with and without empty parentheses is the same, and a variable with them is itself.
%@ source: language.md 6.18
assert(pi == pi() && isequal(zeros(), 0))
x = [1 2];
assert(isequal(x(), x))
y = x() + 1;
assert(isequal(y, [2 3]))

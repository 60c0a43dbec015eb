% A bare variable doesn't set ans, other expressions do.
%@ source: language.md 4.2
ans = 1;
x = 5;
x;
assert(ans == 1)
x + 1;
assert(ans == 6)
x(1);
assert(ans == 5)
max(3, 4);
assert(ans == 4)
y = 9;
assert(ans == 4)

% A sign touching the next word makes a command, blanks on both sides an expression.
%@ source: language.md 2.2
abs -1;
assert(isequal(ans, abs('-1')))
pi - 1;
assert(abs(ans - 2.1416) < 1e-3)
pi-1;
assert(abs(ans - 2.1416) < 1e-3)
strcat ==b;
assert(strcmp(ans, '==b'))
x = 3;
x -1;
assert(ans == 2)

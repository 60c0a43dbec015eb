% The sign of the divisor; mod(x,0) is x.
%@ source: documentation page of the function, checked against another implementation
assert(mod(-1, 3) == 2 && mod(5, -3) == -1 && mod(5, 0) == 5 && mod(int8(-5), int8(3)) == 1 && isequal(mod([5 6 7], 3), [2 0 1]) && mod(5.5, 2) == 1.5)

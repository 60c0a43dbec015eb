% Subscripts beyond the dimensions may be one.
%@ source: language.md 10.5
A = magic(3);
assert(A(2, 2, 1, 1) == 5 && isequal(A(:, 1, 1), [8; 3; 4]))
x = 9;
assert(x(1, 1, 1) == 9)

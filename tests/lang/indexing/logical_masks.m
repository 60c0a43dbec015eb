% A mask picks the elements at its true places, as a column from a matrix.
%@ source: language.md 10.2
A = magic(3); r = 1:4; c = r';
assert(isequal(A(A > 7), [8; 9]) && isequal(A(A > 100), zeros(0, 1)))
assert(isequal(r(logical([1 0 1 0])), [1 3]) && isequal(c(logical([1 0 1 0])), [1; 3]))
assert(isequal(r(logical([0 1])), 2) && isequal(r(logical([1 0 0 0 0 0])), 1))
assert(isequal(A(logical([1 0 1]), :), [8 1 6; 4 9 2]) && isequal(A(2, logical([0 1 1])), [5 7]))
assert(isequal(r(true), 1) && isequal(size(r(false(1, 4))), [1 0]))

% Two vectors take the rows and columns they name, in their order and with repeats.
%@ source: language.md 10.17
A = magic(4);
assert(isequal(A([1 2], [3 4]), [3 13; 10 8]) && isequal(A([2 1], 1), [5; 16]))
assert(isequal(A([1 1], [1 1 1]), 16 * ones(2, 3)))
assert(isequal(A([1 2; 3 4], 1), A([1 3 2 4], 1)))

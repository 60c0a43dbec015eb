% Results lose trailing dimensions of size one.
%@ source: language.md 10.18
A = ones(2, 3, 4);
assert(isequal(size(A(:, :, 1)), [2 3]) && isequal(size(A(1, :, :)), [1 3 4]) && ndims(A(:, 1, 1)) == 2)
assert(isequal(size(ones(2, 3, 1, 1)), [2 3]))

% A colon takes a whole dimension.
%@ source: language.md 10.10
A = magic(3);
assert(isequal(A(:, end:-1:1), fliplr(A)) && isequal(A(:)', [8 3 4 1 5 9 6 7 2]))
assert(isequal(A(:, :), A) && isequal(A(2, :), [3 5 7]) && isequal(size(A(:, :, :)), [3 3]))

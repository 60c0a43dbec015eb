% An empty index gives an empty of the index's shape.
%@ source: language.md 10.9
x = 1:3; A = magic(3);
assert(isequal(size(x([])), [0 0]) && isequal(size(x(zeros(1, 0))), [1 0]))
assert(isequal(size(A(:, [])), [3 0]) && isequal(size(A([], :)), [0 3]) && isequal(size(A([], [])), [0 0]))
assert(isequal(size(x(1:0)), [1 0]) && isequal(size(A(zeros(0, 1))), [0 1]))
c = {1, 2};
assert(iscell(c([])) && isequal(size(c([])), [0 0]))

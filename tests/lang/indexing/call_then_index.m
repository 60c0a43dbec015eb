% The value of a call is stored before it's indexed, while size takes its dimension.
%@ source: language.md 10.11
A = magic(4);
assert(size(A(:, 2:3), 2) == 2 && numel(A(A > 8)) == 8)
t = sort([3 1 2]);
assert(t(1) == 1)

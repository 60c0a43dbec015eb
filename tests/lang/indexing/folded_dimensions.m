% The last subscript runs over all dimensions that aren't named.
%@ source: language.md 10.4
A = reshape(1:24, 2, 3, 4);
assert(A(2, 12) == 24 && A(1, 4) == A(1, 1, 2) && isequal(size(A(:, :)), [2 12]))
assert(isequal(A(1, 1:2, 2), [7 9]) && isequal(size(A(:, 2, :)), [2 1 4]))

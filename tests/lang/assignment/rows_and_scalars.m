% A scalar fills any region.
%@ source: language.md 11.1
A = zeros(3);
A(2, :) = 5; A(:, 3) = 7; A([1 3], [1 2]) = -1;
assert(isequal(A, [-1 -1 7; 5 5 7; -1 -1 7]))
A(end, end) = 0; A(1, :) = A(2, :);
assert(isequal(A(1, :), [5 5 7]) && A(3, 3) == 0)

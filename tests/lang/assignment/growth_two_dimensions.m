% Growth in both directions at once keeps the old elements in place.
%@ source: language.md 11.4
A = [1 2; 3 4];
A(3, 4) = 9;
assert(isequal(A, [1 2 0 0; 3 4 0 0; 0 0 0 9]))
A(:, end+1) = [7; 8; 9];
assert(isequal(A(:, 5), [7; 8; 9]) && isequal(size(A), [3 5]))
B = 'a'; B(2, 3) = 'z';
assert(isequal(size(B), [2 3]) && double(B(1, 2)) == 0)
C = 1; C(2, 2, 2) = 5;
assert(isequal(size(C), [2 2 2]) && sum(C(:)) == 6)

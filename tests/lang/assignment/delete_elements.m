% Assigning literal brackets deletes elements, rows, columns and pages.
%@ source: language.md 11.9
x = 1:5; x([2 4]) = []; assert(isequal(x, [1 3 5]))
x(end) = []; assert(isequal(x, [1 3])); x([1 1]) = []; assert(x == 3)
A = magic(3); A(:, 2) = []; assert(isequal(A, [8 6; 3 7; 4 2])); A(1, :) = []; assert(isequal(A, [3 7; 4 2]))
P = reshape(1:8, 2, 2, 2); P(:, :, 1) = []; assert(isequal(P, [5 7; 6 8]))
B = magic(3); B([1 5]) = []; assert(isrow(B) && numel(B) == 7)
y = 1:6; y(y > 3) = []; assert(isequal(y, 1:3)); y([]) = []; y(1:0) = []; assert(isequal(y, 1:3))
y(:) = []; assert(isempty(y))

% Sizes match when they agree without their ones.
%@ source: language.md 11.7
A = zeros(2, 3); A(1, :) = [1; 2; 3]; assert(isequal(A(1, :), [1 2 3]))
A(:, 2) = [7 8]; assert(isequal(A(:, 2), [7; 8]))
B = zeros(2, 1, 2); B(:, 1, :) = [1 2; 3 4]; assert(isequal(squeeze(B), [1 2; 3 4]))
x = 1:4; x([1 3]) = [9; 8]; assert(isequal(x, [9 2 8 4]))

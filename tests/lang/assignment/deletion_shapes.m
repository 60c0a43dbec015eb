% Deleting everything along a dimension keeps the other size.
%@ source: language.md 11.9
A = ones(2, 3); A(:, :) = []; assert(isempty(A) && isequal(size(A), [0 3]))
B = ones(2, 3); B(:, 1:3) = []; assert(isequal(size(B), [2 0]))
C = 1:3; C(1:3) = []; assert(isequal(size(C), [1 0]))
D = (1:3)'; D(1:3) = []; assert(isequal(size(D), [0 1]))
E = 5; E(1) = []; assert(isempty(E))

% A mask on the left takes one value or as many as it has true places.
%@ source: language.md 11.20
A = [1 5; 7 2];
A(A > 4) = 0; assert(isequal(A, [1 0; 0 2]))
A(A == 0) = [8 9]; assert(isequal(A, [1 9; 8 2]))
r = 1:4; r(logical([0 1])) = 20; assert(isequal(r, [1 20 3 4]))
A(:, logical([0 1])) = []; assert(isequal(A, [1; 8]))

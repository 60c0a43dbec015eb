% Assigning to a colon fills the array in its shape.
%@ source: language.md 11.21
A = zeros(2, 3); A(:) = 1:6; assert(isequal(A, [1 3 5; 2 4 6]))
A(:) = 0; assert(isequal(A, zeros(2, 3)))
B = int8([1 2]); B(:) = [3.5 300]; assert(isequal(B, int8([4 127])))

% The factors multiply to the matrix, permuted or not.
%@ source: documentation page of the function
A = [0 1 2; 1 0 3; 2 3 0];
[L, D] = ldl(A);
assert(norm(L*D*L' - A) < 1e-14)
[L, D, P] = ldl(A);
assert(norm(P'*A*P - L*D*L') < 1e-14 && istril(L))
[L, D, p] = ldl(A, 'vector');
assert(norm(A(p, p) - L*D*L') < 1e-14)
[U, D, P] = ldl(A, 'upper');
assert(norm(P'*A*P - U'*D*U) < 1e-14 && istriu(U))
H = [1 2+1i; 2-1i 3];
[L, D] = ldl(H);
assert(norm(L*D*L' - H) < 1e-14)
[L, D] = ldl(zeros(2));
assert(isequal(L, eye(2)) && isequal(D, zeros(2)))

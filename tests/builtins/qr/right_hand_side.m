% With a right-hand side, Q'*B stands in place of Q.
%@ source: documentation page of the function
A = [1 2; 3 4; 5 6]; B = [1; 2; 4];
[Q, R] = qr(A);
[C, S] = qr(A, B);
assert(norm(C - Q'*B) < 1e-14 && isequal(R, S))
[C, S] = qr(A, B, 0);
assert(isequal(size(C), [2 1]) && isequal(size(S), [2 2]))

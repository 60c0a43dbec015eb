% Left vectors of a generalised problem.
%@ source: documentation page of the function
A = [1 2; 3 8]; B = [8 3; 4 3];
[V, D, W] = eig(A, B);
assert(norm(A*V - B*V*D) < 1e-12)
assert(norm(W'*A - D*W'*B) < 1e-12)
A = [1+3i 2; 3 8]; B = [8 3i; 4 3];
[V, D, W] = eig(A, B);
assert(norm(A*V - B*V*D) < 1e-12 && norm(W'*A - D*W'*B) < 1e-12)
[V, D, W] = eig(single([2 1; 1 2]), single([2 0; 0 1]), 'vector');
assert(isa(W, 'single') && isequal(size(D), [2 1]))

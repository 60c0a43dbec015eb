% Balancing keeps eigenvalues.
%@ source: MATLAB documentation
A = [1 100;0.01 1];
assert(norm(sort(eig(balance(A))) - sort(eig(A))) < 1e-10)

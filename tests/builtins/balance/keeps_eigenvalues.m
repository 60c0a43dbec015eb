% Balancing keeps eigenvalues.
%@ source: octave-cli 7.3
A = [1 100;0.01 1];
assert(norm(sort(eig(balance(A))) - sort(eig(A))) < 1e-10)

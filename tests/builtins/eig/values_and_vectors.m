% Eigenvalues of symmetric matrices ascend.
%@ source: octave-cli 7.3
assert(isequal(eig([2 0;0 1]),[1;2]))
[V,D] = eig([2 1;1 2]);
assert(norm([2 1;1 2]*V-V*D) < 1e-12 && isequal(round(diag(D)),[1;3]))
assert(norm(sort(imag(eig([0 1;-1 0]))) - [-1;1]) < 1e-14)

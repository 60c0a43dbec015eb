% Singular values descend.
%@ source: octave-cli 7.3
assert(isequal(svd([3 0;0 4]),[4;3]))
[U,S,V] = svd([1 2;3 4]);
assert(norm(U*S*V' - [1 2;3 4]) < 1e-12)

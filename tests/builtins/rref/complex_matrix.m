% Complex matrices are reduced too.
%@ source: octave-cli 7.3
R = rref([1 1i; 2 3]);
assert(isequal(R, eye(2)))
assert(norm(rref([1 1i; 2 2i]) - [1 1i; 0 0]) < 1e-14)

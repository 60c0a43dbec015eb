% sqrtm squared is the matrix.
%@ source: octave-cli 7.3
assert(norm(sqrtm([4 0;0 9])-[2 0;0 3]) < 1e-12)

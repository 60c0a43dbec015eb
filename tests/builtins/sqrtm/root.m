% sqrtm squared is the matrix.
%@ source: MATLAB documentation
assert(norm(sqrtm([4 0;0 9])-[2 0;0 3]) < 1e-12)

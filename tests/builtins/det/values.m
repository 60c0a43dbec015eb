% det of the empty matrix is 1.
%@ source: MATLAB documentation
assert(abs(det(magic(3)) + 360) < 1e-9 && det([]) == 1)

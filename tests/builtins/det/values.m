% det of the empty matrix is 1.
%@ source: octave-cli 7.3
assert(abs(det(magic(3)) + 360) < 1e-9 && det([]) == 1)

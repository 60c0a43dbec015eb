% poly of roots or of a matrix.
%@ source: octave-cli 7.3
assert(isequal(poly([1 2]),[1 -3 2]) && norm(poly([1 0;0 2]) - [1 -3 2]) < 1e-14 && isequal(poly([1i -1i]),[1 0 1]))

% Powers are those of the matrix, the constant stands on the diagonal.
%@ source: octave-cli 7.3
assert(isequal(polyvalm([1 2 3], [1 2; 3 4]), [12 14; 21 33]))
assert(isequal(polyvalm([], [1 2; 3 4]), zeros(2)))
assert(isequal(polyvalm(1i, 2), 1i))
polyvalm(1, [1 2])
%@ error: MATLAB:square "Matrix must be square."

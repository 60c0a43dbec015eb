% Divided by n - 1, or by n.
%@ source: octave-cli 7.3
assert(norm(movvar([1 4 2], 3) - [4.5 7/3 2]) < 1e-14)
assert(isequal(movvar([1 3], 2, 1), [0 1]))

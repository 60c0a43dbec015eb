% Divided by n - 1, or by n.
%@ source: octave-cli 7.3
assert(norm(movstd(1:5, 3) - [sqrt(0.5) 1 1 1 sqrt(0.5)]) < 1e-14)
assert(isequal(movstd([1 3], 2, 1), [0 1]))

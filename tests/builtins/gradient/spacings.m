% Central differences for a step, several steps, and coordinates.
%@ source: octave-cli 7.3
assert(isequal(gradient([1 4 9 16]), [3 4 6 7]))
assert(isequal(gradient([1 4 9 16], 2), [1.5 2 3 3.5]))
assert(norm(gradient([1 4 9 16], [0 1 3 4]) - [3 8/3 4 7]) < 1e-14)
[a, b] = gradient([1 2 4; 3 5 9], 2, 3);
assert(norm(a - [0.5 0.75 1; 1 1.5 2]) < 1e-14 && norm(b - [2 3 5; 2 3 5]/3) < 1e-14)
assert(isequal(gradient([1; 4; 9]), [3; 4; 5]))

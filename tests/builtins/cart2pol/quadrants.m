% Angles from -pi to pi, distances, and heights.
%@ source: octave-cli 7.3
[t, r] = cart2pol([1 -1], [1 -1]);
assert(norm(t - [pi/4 -3*pi/4]) < 1e-15 && norm(r - [sqrt(2) sqrt(2)]) < 1e-15)
[t, r, z] = cart2pol(0, 2, 7);
assert(isequal([t r z], [pi/2 2 7]))

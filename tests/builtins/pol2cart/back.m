% The way back, with expansion.
%@ source: octave-cli 7.3
[x, y] = pol2cart([0 pi/2], 2);
assert(norm(x - [2 0]) < 1e-15 && norm(y - [0 2]) < 1e-15)
[x, y, z] = pol2cart(0, 1, 5);
assert(isequal([x y z], [1 0 5]))

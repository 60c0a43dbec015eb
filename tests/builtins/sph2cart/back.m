% The way back.
%@ source: octave-cli 7.3
[x, y, z] = sph2cart(pi/4, atan(1/sqrt(2)), sqrt(3));
assert(norm([x y z] - [1 1 1]) < 1e-15)

% Azimuth, elevation and distance.
%@ source: octave-cli 7.3
[a, e, r] = cart2sph(1, 1, 1);
assert(norm([a e r] - [pi/4 atan(1/sqrt(2)) sqrt(3)]) < 1e-15)

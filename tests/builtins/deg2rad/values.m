% Degrees to radians.
%@ source: octave-cli 7.3
assert(deg2rad(180) == pi)

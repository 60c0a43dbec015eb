% Radians to degrees.
%@ source: octave-cli 7.3
assert(rad2deg(pi) == 180)

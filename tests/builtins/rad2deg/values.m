% Radians to degrees.
%@ source: MATLAB documentation
assert(rad2deg(pi) == 180)

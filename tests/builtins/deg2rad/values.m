% Degrees to radians.
%@ source: MATLAB documentation
assert(deg2rad(180) == pi)

% asecd gives degrees.
%@ source: MATLAB documentation
assert(abs(asecd(2) - 60) < 1e-13)

% secd takes degrees.
%@ source: MATLAB documentation
assert(abs(secd(60) - 2) < 1e-14)

% acscd gives degrees.
%@ source: MATLAB documentation
assert(abs(acscd(2) - 30) < 1e-13)

% asind gives degrees.
%@ source: MATLAB documentation
assert(asind(1) == 90 && abs(asind(0.5) - 30) < 1e-13)

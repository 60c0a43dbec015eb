% atan goes to pi/2.
%@ source: MATLAB documentation
assert(atan(Inf) == pi/2 && atan(0) == 0)

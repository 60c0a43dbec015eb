% arg is angle.
%@ source: MATLAB documentation
assert(arg(-1) == pi)

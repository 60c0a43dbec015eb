% csc is 1/sin.
%@ source: MATLAB documentation
assert(abs(csc(1) - 1/sin(1)) < 1e-15)

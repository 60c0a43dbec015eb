% sech is 1/cosh.
%@ source: MATLAB documentation
assert(abs(sech(1) - 1/cosh(1)) < 1e-15)

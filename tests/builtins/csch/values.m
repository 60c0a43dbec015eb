% csch is 1/sinh.
%@ source: MATLAB documentation
assert(abs(csch(1) - 1/sinh(1)) < 1e-15)

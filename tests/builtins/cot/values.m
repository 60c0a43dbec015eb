% cot is 1/tan.
%@ source: MATLAB documentation
assert(abs(cot(1) - 1/tan(1)) < 1e-15)

% sec is 1/cos.
%@ source: MATLAB documentation
assert(abs(sec(1) - 1/cos(1)) < 1e-15)

% log1p keeps digits near 0.
%@ source: MATLAB documentation
assert(log1p(1e-20) == 1e-20 && log1p(-1) == -Inf)

% cotd takes degrees.
%@ source: MATLAB documentation
assert(abs(cotd(45) - 1) < 1e-15)

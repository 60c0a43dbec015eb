% e is exp(1).
%@ source: MATLAB documentation
assert(e == exp(1))

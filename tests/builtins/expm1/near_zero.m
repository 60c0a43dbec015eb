% expm1 keeps digits near 0.
%@ source: MATLAB documentation
assert(expm1(1e-20) == 1e-20)

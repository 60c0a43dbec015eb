% asech inverts sech.
%@ source: MATLAB documentation
assert(abs(asech(sech(0.5)) - 0.5) < 1e-14)

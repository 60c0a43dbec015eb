% asec inverts sec.
%@ source: MATLAB documentation
assert(abs(asec(sec(0.5)) - 0.5) < 1e-14)

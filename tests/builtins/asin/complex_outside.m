% asin is complex outside of [-1, 1].
%@ source: MATLAB documentation
assert(asin(0) == 0 && ~isreal(asin(2)) && abs(sin(asin(2)) - 2) < 1e-14)

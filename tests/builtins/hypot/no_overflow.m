% hypot doesn't overflow.
%@ source: MATLAB documentation
assert(hypot(3,4) == 5 && isfinite(hypot(1e200,1e200)))

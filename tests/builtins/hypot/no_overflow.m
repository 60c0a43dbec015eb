% hypot doesn't overflow.
%@ source: octave-cli 7.3
assert(hypot(3,4) == 5 && isfinite(hypot(1e200,1e200)))

% asin is complex outside of [-1, 1].
%@ source: octave-cli 7.3
assert(asin(0) == 0 && ~isreal(asin(2)) && abs(sin(asin(2)) - 2) < 1e-14)

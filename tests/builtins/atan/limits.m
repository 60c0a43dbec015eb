% atan goes to pi/2.
%@ source: octave-cli 7.3
assert(atan(Inf) == pi/2 && atan(0) == 0)

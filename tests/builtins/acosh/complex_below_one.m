% acosh is complex below 1.
%@ source: octave-cli 7.3
assert(acosh(1) == 0 && abs(acosh(0) - pi/2*1i) < 1e-15)

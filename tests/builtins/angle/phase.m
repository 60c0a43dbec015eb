% angle is the phase.
%@ source: octave-cli 7.3
assert(angle(-1) == pi && angle(1i) == pi/2 && angle(2) == 0)

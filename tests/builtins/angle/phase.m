% angle is the phase.
%@ source: MATLAB documentation
assert(angle(-1) == pi && angle(1i) == pi/2 && angle(2) == 0)

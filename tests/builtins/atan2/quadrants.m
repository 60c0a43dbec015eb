% atan2 knows the quadrant.
%@ source: octave-cli 7.3
assert(atan2(0,-1) == pi && atan2(1,0) == pi/2 && isequal(atan2([0 1],1),[0 atan(1)]))

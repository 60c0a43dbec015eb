% An even window has one more element in front.
%@ source: octave-cli 7.3
assert(isequal(movsum(1:5, 4), [3 6 10 14 12]))

% Degrees in all four quadrants.
%@ source: octave-cli 7.3
assert(isequal(atan2d([1 1 -1 -1], [1 -1 -1 1]), [45 135 -135 -45]))
assert(isequal(atan2d(0, -1), 180))
assert(isequal(size(atan2d([1; 2], [1 2])), [2 2]))

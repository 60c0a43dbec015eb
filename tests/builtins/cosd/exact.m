% cosd is exact at right angles.
%@ source: octave-cli 7.3
assert(isequal(cosd([0 90 180 270]),[1 0 -1 0]))

% sind is exact at right angles.
%@ source: octave-cli 7.3
assert(isequal(sind([0 90 180 270]),[0 1 0 -1]))

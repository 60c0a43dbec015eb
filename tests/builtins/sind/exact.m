% sind is exact at right angles.
%@ source: MATLAB documentation
assert(isequal(sind([0 90 180 270]),[0 1 0 -1]))

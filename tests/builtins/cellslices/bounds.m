% Slices between lower and upper bounds.
%@ source: octave-cli 7.3
assert(isequal(cellslices(1:4, [1 3], [2 4]), {[1 2], [3 4]}) && isequal(cellslices([1 2; 3 4], 1, 1, 1), {[1 2]}))

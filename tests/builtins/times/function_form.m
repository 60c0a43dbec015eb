% times is .*.
%@ source: octave-cli 7.3
assert(isequal(times([1 2],[3 4]),[3 8]))

% The median distance from the median.
%@ source: octave-cli 7.3
assert(norm(movmad([1 2 9], 3) - [0.5 1 3.5]) < 1e-14)

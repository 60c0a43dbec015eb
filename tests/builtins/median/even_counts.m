% An even count gives the mean of the middle two.
%@ source: octave-cli 7.3
assert(median([3 1 2]) == 2 && median([1 2 3 4]) == 2.5 && isnan(median([1 NaN 2])) && isequal(median([1 2;3 4]),[2 3]))

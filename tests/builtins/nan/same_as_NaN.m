% nan is NaN.
%@ source: octave-cli 7.3
assert(all(isnan(nan(1,3))))

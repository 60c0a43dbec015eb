% NA counts as NaN.
%@ source: octave-cli 7.3
assert(isnan(NA) && isequal(size(NA(2,3)),[2 3]))

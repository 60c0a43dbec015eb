% NA counts as NaN.
%@ source: MATLAB documentation
assert(isnan(NA) && isequal(size(NA(2,3)),[2 3]))

% nan is NaN.
%@ source: MATLAB documentation
assert(all(isnan(nan(1,3))))

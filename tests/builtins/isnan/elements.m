% isnan finds NaN.
%@ source: MATLAB documentation
assert(isequal(isnan([1 NaN Inf]),[false true false]) && ~isnan('a') && isequal(isnan(int8([1 2])),[false false]))

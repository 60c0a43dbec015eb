% Neither Inf nor NaN.
%@ source: MATLAB documentation
assert(isequal(isfinite([1 NaN Inf]),[true false false]) && isfinite(int8(1)))

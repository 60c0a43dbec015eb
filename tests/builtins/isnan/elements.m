% isnan finds NaN.
%@ source: octave-cli 7.3
assert(isequal(isnan([1 NaN Inf]),[false true false]) && ~isnan('a') && isequal(isnan(int8([1 2])),[false false]))

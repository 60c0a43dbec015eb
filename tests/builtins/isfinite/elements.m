% Neither Inf nor NaN.
%@ source: octave-cli 7.3
assert(isequal(isfinite([1 NaN Inf]),[true false false]) && isfinite(int8(1)))

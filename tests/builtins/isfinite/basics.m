% Neither infinite nor NaN.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(isfinite([1 Inf NaN]), [true false false]))

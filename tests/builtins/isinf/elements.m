% isinf finds infinities of both signs.
%@ source: MATLAB documentation
assert(isequal(isinf([1 NaN -Inf]),[false false true]))

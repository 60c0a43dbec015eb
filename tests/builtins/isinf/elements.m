% isinf finds infinities of both signs.
%@ source: octave-cli 7.3
assert(isequal(isinf([1 NaN -Inf]),[false false true]))

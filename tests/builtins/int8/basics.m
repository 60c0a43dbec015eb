% Rounding and saturation.
%@ source: documentation page of the function, checked against another implementation
assert(int8(2.5) == 3 && int8(-2.5) == -3 && int8(300) == 127 && int8(-300) == -128 && int8(NaN) == 0)

% Rounding and saturation.
%@ source: documentation page of the function, checked against another implementation
assert(int32(1.5) == 2 && int32(1e12) == 2147483647 && int32(-Inf) == -2147483648)

% Rounding and saturation.
%@ source: documentation page of the function, checked against another implementation
assert(int16(1.5) == 2 && int16(1e6) == 32767 && int16(-1e6) == -32768)

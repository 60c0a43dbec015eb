% Scaled by exp(x^2).
%@ source: documentation page of the function, checked against another implementation
assert(abs(erfcx(1) - exp(1) * erfc(1)) < 1e-13)

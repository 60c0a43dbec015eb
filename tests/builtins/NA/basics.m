% Octave's missing value is a NaN.
%@ source: documentation page of the function, checked against another implementation
assert(isnan(NA))

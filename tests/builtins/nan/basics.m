% Not a number under its other name.
%@ source: documentation page of the function, checked against another implementation
assert(isnan(nan) && all(isnan(nan(1,2))))

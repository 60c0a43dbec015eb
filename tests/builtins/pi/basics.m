% The ratio of circumference and diameter.
%@ source: documentation page of the function, checked against another implementation
assert(abs(pi - 3.141592653589793) < 1e-15)

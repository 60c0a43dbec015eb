% Exact at multiples of 45 degrees.
%@ source: documentation page of the function, checked against another implementation
assert(tand(45) == 1 && tand(0) == 0)

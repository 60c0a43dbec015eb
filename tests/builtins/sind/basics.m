% Exact at multiples of 90 degrees.
%@ source: documentation page of the function, checked against another implementation
assert(sind(180) == 0 && sind(90) == 1 && abs(sind(30) - 0.5) < 1e-15)

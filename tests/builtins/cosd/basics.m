% Exact at multiples of 90 degrees.
%@ source: documentation page of the function, checked against another implementation
assert(cosd(90) == 0 && cosd(180) == -1 && abs(cosd(60) - 0.5) < 1e-15)

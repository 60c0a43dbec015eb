% Halves away from 0; digits.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(round([2.5 -2.5 0.4]), [3 -3 0]) && abs(round(pi, 2) - 3.14) < 1e-15)

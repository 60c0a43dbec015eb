% The trapezoidal rule.
%@ source: documentation page of the function, checked against another implementation
assert(trapz([1 2 3]) == 4 && trapz([0 2], [1 1]) == 2)

% The phase under its other name.
%@ source: documentation page of the function, checked against another implementation
assert(abs(arg(-1) - pi) < 1e-15)

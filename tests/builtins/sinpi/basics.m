% Exact at whole numbers.
%@ source: documentation page of the function, checked against another implementation
assert(sinpi(1) == 0 && sinpi(0.5) == 1)

% Exact at halves.
%@ source: documentation page of the function, checked against another implementation
assert(cospi(0.5) == 0 && cospi(1) == -1)

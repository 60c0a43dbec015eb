% Complex for negative reals.
%@ source: documentation page of the function, checked against another implementation
assert(log(1) == 0 && log(0) == -Inf && abs(log(-1) - 1i*pi) < 1e-15)

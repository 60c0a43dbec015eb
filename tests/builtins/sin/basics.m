% Of reals, complex numbers and other classes.
%@ source: documentation page of the function, checked against another implementation
assert(sin(0) == 0 && abs(sin(pi/2) - 1) < 1e-15 && isa(sin(single(1)), 'single') && abs(sin(1i) - 1i*sinh(1)) < 1e-15)

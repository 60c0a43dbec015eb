% Of reals and complex numbers.
%@ source: documentation page of the function, checked against another implementation
assert(exp(0) == 1 && abs(exp(1) - 2.718281828459045) < 1e-15 && abs(exp(1i*pi) + 1) < 1e-15 && isa(exp(single(1)), 'single'))

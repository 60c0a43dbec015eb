% sin of arrays and complex numbers.
%@ source: MATLAB documentation
assert(sin(0) == 0 && abs(sin(1i) - 1i*sinh(1)) < 1e-15 && isa(sin(single(1)),'single'))

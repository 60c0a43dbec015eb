% cos of arrays and complex numbers.
%@ source: MATLAB documentation
assert(cos(0) == 1 && abs(cos(1i) - cosh(1)) < 1e-15 && isequal(size(cos(ones(2,3))),[2 3]))

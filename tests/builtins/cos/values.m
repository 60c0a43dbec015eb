% cos of arrays and complex numbers.
%@ source: octave-cli 7.3
assert(cos(0) == 1 && abs(cos(1i) - cosh(1)) < 1e-15 && isequal(size(cos(ones(2,3))),[2 3]))

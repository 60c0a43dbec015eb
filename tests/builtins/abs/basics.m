% Magnitude of reals, complex numbers and integers.
%@ source: documentation page of the function, checked against another implementation
assert(isequal(abs([-1 2]), [1 2]) && abs(3+4i) == 5 && abs(int8(-128)) == 127 && isa(abs(int8(-1)), 'int8'))

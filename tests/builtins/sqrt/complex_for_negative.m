% sqrt of a negative number is imaginary.
%@ source: MATLAB documentation
assert(isequal(sqrt([4 9]),[2 3]) && sqrt(-4) == 2i && isreal(sqrt([])))

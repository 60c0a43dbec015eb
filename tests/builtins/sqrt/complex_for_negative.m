% sqrt of a negative number is imaginary.
%@ source: octave-cli 7.3
assert(isequal(sqrt([4 9]),[2 3]) && sqrt(-4) == 2i && isreal(sqrt([])))

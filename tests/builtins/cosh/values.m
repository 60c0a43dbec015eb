% cosh is even.
%@ source: octave-cli 7.3
assert(cosh(0) == 1 && cosh(2) == cosh(-2))

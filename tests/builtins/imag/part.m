% imag is the imaginary part.
%@ source: octave-cli 7.3
assert(isequal(imag([1+2i 3]),[2 0]) && imag(5) == 0)

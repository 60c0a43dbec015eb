% real is the real part.
%@ source: octave-cli 7.3
assert(isequal(real([1+2i 3]),[1 3]))

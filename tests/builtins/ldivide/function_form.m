% ldivide is .\ .
%@ source: octave-cli 7.3
assert(isequal(ldivide(2,[4 6]),[2 3]))

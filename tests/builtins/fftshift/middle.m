% The zero frequency goes to the middle.
%@ source: octave-cli 7.3
assert(isequal(fftshift(1:5),[4 5 1 2 3]) && isequal(fftshift(1:4),[3 4 1 2]))

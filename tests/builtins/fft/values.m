% fft of an impulse is flat.
%@ source: octave-cli 7.3
assert(isequal(fft([1 0 0 0]),[1 1 1 1]) && norm(fft([1 2 3 4]) - [10 -2+2i -2 -2-2i]) < 1e-14 && isequal(size(fft([1 2 3],5)),[1 5]))

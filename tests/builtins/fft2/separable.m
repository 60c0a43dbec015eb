% fft2 transforms both dimensions.
%@ source: octave-cli 7.3
A = [1 2;3 4];
assert(isequal(fft2(A),fft(fft(A,[],1),[],2)))

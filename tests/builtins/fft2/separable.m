% fft2 transforms both dimensions.
%@ source: MATLAB documentation
A = [1 2;3 4];
assert(isequal(fft2(A),fft(fft(A,[],1),[],2)))

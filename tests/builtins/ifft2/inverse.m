% ifft2 inverts fft2.
%@ source: octave-cli 7.3
A = [1 2;3 4];
assert(norm(ifft2(fft2(A)) - A) < 1e-14)

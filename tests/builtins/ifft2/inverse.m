% ifft2 inverts fft2.
%@ source: MATLAB documentation
A = [1 2;3 4];
assert(norm(ifft2(fft2(A)) - A) < 1e-14)

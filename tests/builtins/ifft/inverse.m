% ifft inverts fft.
%@ source: MATLAB documentation
x = [1 2 3 4];
assert(norm(ifft(fft(x)) - x) < 1e-14 && isreal(ifft(fft(x))))

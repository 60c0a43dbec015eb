% ifft inverts fft.
%@ source: octave-cli 7.3
x = [1 2 3 4];
assert(norm(ifft(fft(x)) - x) < 1e-14 && isreal(ifft(fft(x))))

% A complex value whose imaginary part vanishes is real again.
%@ source: octave-cli 7.3
n = 0; z = 1;
for k = 1:2000
    z = z * 1i;
    if isreal(z), n = n + 1; end
    w = (1 + 2i) - 2i;
end
fprintf('%d %g %g %d\n', n, real(z), imag(z), isreal(w))
%| 1000 1 0 1

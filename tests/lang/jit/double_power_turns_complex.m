% A negative base with a fractional exponent gives a complex value in a hot loop.
%@ source: octave-cli 7.3
s = 0; n = 0;
for k = 3000:-1:-3
    y = k ^ 0.5;
    if ~isreal(y), n = n + 1; end
    s = s + y;
end
fprintf('%d %d %.10g %.10g\n', n, isreal(s), real(s), imag(s))
%| 3 0 109571.6905 4.14626437

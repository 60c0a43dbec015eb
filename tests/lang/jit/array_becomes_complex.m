% A store of a complex value makes the array complex; reading gives complex elements.
%@ source: octave-cli 7.3
v = zeros(1, 8); n = 0;
for k = 1:3000
    i = mod(k, 8) + 1;
    if k == 1500, v(4) = 2i; end
    n = n + ~isreal(v);
    v(i) = v(i) * 0.5 + 1;
end
fprintf('%d %d %.10g %.3g\n', isreal(v), n, real(v(4)), imag(v(4)))
%| 0 1501 2 1.02e-56

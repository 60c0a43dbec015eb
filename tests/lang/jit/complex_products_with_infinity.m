% Products with infinite and missing parts.
%@ source: octave-cli 7.3
c = 0; d = 0;
for k = 1:1500
    z = complex(Inf, 1) * complex(0, 1);
    w = complex(1, 2) / 0;
    c = c + isnan(real(z)) + 2 * isinf(imag(z));
    d = d + isinf(real(w)) + isinf(imag(w));
end
fprintf('%d %d\n', c, d)
%| 4500 3000

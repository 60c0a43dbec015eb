% sqrt and log of negative values are complex, in the middle of a loop.
%@ source: octave-cli 7.3
s = 0; l = 0; n = 0;
for k = 2500:-1:-4
    r = sqrt(k);
    if k ~= 0, g = log(k); else, g = 0; end
    if ~isreal(r), n = n + 1; end
    s = s + r; l = l + g;
end
fprintf('%d %.10g %.10g %.10g %.10g\n', n, real(s), imag(s), real(l), imag(l))
%| 4 83358.12628 6.14626437 17068.12408 12.56637061

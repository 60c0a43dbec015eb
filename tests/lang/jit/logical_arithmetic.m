% Sums and products of logical values are doubles.
%@ source: octave-cli 7.3
s = 0; n = 0;
for k = 1:3000
    a = mod(k, 2) == 0; b = mod(k, 3) == 0;
    c = a + b; d = a * b; e = -a; f = a - true;
    s = s + c * 2 + d + e + f;
    if c, n = n + 1; end
end
fprintf('%d %d %s %s %s\n', s, n, class(c), class(e), class(~c))
%| 2500 2000 double double logical

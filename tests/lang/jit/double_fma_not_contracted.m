% A product and a sum are two roundings, never one.
%@ source: octave-cli 7.3
a = 1 + 2^-30; b = 1 - 2^-30; c = -1; n = 0; s = 0;
for k = 1:3000
    x = a * b + c;
    if x == 0, n = n + 1; end
    s = s + (0.1 * k - 0.1 * k);
end
fprintf('%d %g\n', n, s)
%| 3000 0

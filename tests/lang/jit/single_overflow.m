% single overflows at its own limit and loses small terms.
%@ source: octave-cli 7.3
x = single(1); f = 0; y = single(2^24); n = 0;
for k = 1:2000
    x = x * 2;
    if f == 0 && isinf(x), f = k; end
    if y + 1 == y, n = n + 1; end
end
fprintf('%g %d %d\n', x, f, n)
%| Inf 128 2000

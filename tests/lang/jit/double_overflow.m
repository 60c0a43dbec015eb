% A product that overflows is infinite, and its difference with itself not a number.
%@ source: octave-cli 7.3
x = 1; first = 0;
for k = 1:2500
    x = x * 2;
    if first == 0 && isinf(x), first = k; end
end
y = x - x;
fprintf('%g %d %g %d\n', x, first, y, y == y)
%| Inf 1024 NaN 0

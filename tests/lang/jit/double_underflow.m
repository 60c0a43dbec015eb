% Halves go through the denormal numbers to zero.
%@ source: octave-cli 7.3
x = 1; n = 0; last = 0;
for k = 1:2000
    if x > 0, n = n + 1; last = x; end
    x = x / 2;
end
fprintf('%d %.17g %g\n', n, last, x)
%| 1075 4.9406564584124654e-324 0

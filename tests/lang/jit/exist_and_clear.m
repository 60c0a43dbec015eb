% A variable that is cleared in the loop, looked for, and made again.
%@ source: octave-cli 7.3
n = 0; x = 1;
for k = 1:3000
    if mod(k, 7) == 0, clear x, end
    if exist('x', 'var'), n = n + x; else, x = 2; n = n + 1000; end
    x = x + 1;
    if x > 5, x = 0; end
end
fprintf('%d %d\n', n, x)
%| 434432 1

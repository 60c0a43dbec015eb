% Counting stops to be exact at 2^53.
%@ source: octave-cli 7.3
x = 2^53 - 1000; n = 0;
for k = 1:2000
    y = x + 1;
    if y == x, n = n + 1; end
    x = y;
end
fprintf('%d %.0f\n', n, x)
%| 1000 9007199254740992

% Elements are deleted in the loop that reads them.
%@ source: octave-cli 7.3
v = 1:3000; s = 0; n = 0;
while numel(v) > 2
    k = mod(n * 13, numel(v)) + 1;
    s = s + v(k);
    v(k) = [];
    n = n + 1;
end
fprintf('%d %d %d %d\n', n, s, v)
%| 2998 4495507 2995 2998

% The body may assign the loop variable; the next round has its own value.
%@ source: octave-cli 7.3
s = 0; n = 0;
for k = 1:3000
    s = s + k;
    k = k * 2;
    if k > 4000, k = -1; end
    s = s + k;
    n = n + 1;
end
fprintf('%d %d %d\n', s, n, k)
%| 8502500 3000 -1

% A loop over a row keeps its class.
%@ source: octave-cli 7.3
n = 0; s = 0;
for b = repmat([true false false], 1, 700), if b, n = n + 1; end, end
for x = single(linspace(0, 1, 2049)), s = s + double(x); end
fprintf('%d %s %.10g %s\n', n, class(b), s, class(x))
%| 700 logical 1024.5 single

% Comparisons give logical values that take part in sums.
%@ source: octave-cli 7.3
c = 0; t = 0;
for k = 1:3000
    b = k > 100;
    c = c + b + (k <= 50) - (k == 77) + (k ~= 3) * 2;
    t = t + (1 < k < 2);
end
fprintf('%d %d %s\n', c, t, class(b))
%| 8947 3000 logical

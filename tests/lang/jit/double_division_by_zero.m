% Division by both zeros and of zero by zero.
%@ source: octave-cli 7.3
p = 0; n = 0; q = 0;
for k = -1000:1000
    x = k / 0; y = k / -0;
    if x > 0, p = p + 1; end
    if y > 0, n = n + 1; end
    if isnan(x), q = q + 1; end
end
disp([p n q])
%|         1000        1000           1

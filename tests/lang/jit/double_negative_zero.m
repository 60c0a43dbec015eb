% Negative zero goes through sums, products and negation.
%@ source: octave-cli 7.3
z = -0; n = 0; m = 0;
for k = 1:3000
    z = z * 1;
    n = -n;
    if 1 / n < 0, m = m + 1; end
    if 1 / z > 0, m = -1e9; end
    w = z + 0;
    if 1 / w < 0, m = -2e9; end
end
fprintf('%g %g %d\n', 1 / z, 1 / n, m)
%| -Inf Inf 1500

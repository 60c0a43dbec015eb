% mod takes the divisor's sign, rem the dividend's; a zero divisor gives the dividend, or NaN.
%@ source: octave-cli 7.3
m = 0; r = 0; z = 0; f = 0; n = 0;
for k = -3000:3000
    m = m + mod(k, 7) - mod(k, -7);
    r = r + abs(rem(k, 7)) - abs(rem(k, -7));
    if mod(k, 0) == k, z = z + 1; end
    if isnan(rem(k, 0)), n = n + 1; end
    f = f + mod(k / 8, 0.75) + rem(k / 8, 0.75);
end
fprintf('%d %d %d %d %.17g %g\n', m, r, z, n, f, mod(-1, 3))
%| 36008 0 6001 6001 1875 2

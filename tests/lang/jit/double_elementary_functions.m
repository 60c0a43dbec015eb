% Elementary functions give the same in a hot loop as outside of it.
%@ source: octave-cli 7.3
s = 0;
for k = 1:3000
    x = k / 100;
    s = s + sin(x) * cos(x) - tan(x / 40) + atan2(x, 3) + exp(-x) + hypot(x, 1) + log1p(x) - expm1(-x);
end
x = (1:3000) / 100;
v = sin(x) .* cos(x) - tan(x / 40) + atan2(x, 3) + exp(-x) + hypot(x, 1) + log1p(x) - expm1(-x);
t = 0;
for k = 1:3000, t = t + v(k); end
fprintf('%.8f %d\n', s, abs(s - t) < 1e-9)
%| 58411.82717670 1

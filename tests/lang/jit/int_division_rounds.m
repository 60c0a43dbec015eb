% Integer division rounds to the nearest, halves away from zero, and saturates by zero.
%@ source: octave-cli 7.3
s = int32(0); t = int32(0);
for k = int32(-3000):int32(3000)
    s = s + k / int32(2);
    t = t + abs(k / int32(7));
end
fprintf('%d %d\n', s, t)
a = int32(7) / int32(2); b = int32(-7) / int32(2); c = int32(5) / int32(0); d = int32(-5) / int32(0);
e = int32(0) / int32(0);
fprintf('%d %d %d %d %d\n', a, b, c, d, e)
%| 0 1286142
%| 4 -4 2147483647 -2147483648 0

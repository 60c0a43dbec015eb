% Rounds until a complex square recurrence leaves a circle, with complex and with real numbers.
%@ source: octave-cli 7.3
d = 0; total = 0;
for i = -12:6
    for j = -8:8
        c = complex(i / 8, j / 8); z = 0; n = 0;
        while n < 40 && abs(z) <= 2, z = z * z + c; n = n + 1; end
        x = 0; y = 0; m = 0;
        while m < 40 && sqrt(x * x + y * y) <= 2
            t = x * x - y * y + i / 8; y = 2 * x * y + j / 8; x = t; m = m + 1;
        end
        d = d + (n ~= m); total = total + n;
    end
end
fprintf('%d %d\n', d, total)
%| 0 5555

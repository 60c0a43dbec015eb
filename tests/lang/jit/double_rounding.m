% floor, ceil, fix and round treat halves and negative values each in its way.
%@ source: octave-cli 7.3
f = 0; c = 0; t = 0; r = 0;
for x = -500:0.25:500
    f = f + floor(x) * 3; c = c + ceil(x) * 5; t = t + fix(x) * 7; r = r + round(x) * x;
end
fprintf('%.17g %.17g %.17g %.17g\n', f, c, t, r)
fprintf('%g %g %g %g\n', round(2.5), round(-2.5), 1 / fix(-0.5), 1 / ceil(-0.5))
%| -4500 7500 0 333708500
%| 3 -3 -Inf -Inf

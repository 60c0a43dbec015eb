% Anonymous functions that call others, and take them as arguments.
%@ source: octave-cli 7.3
compose = @(f, g) @(x) f(g(x));
inc = @(x) x + 1; h = inc; s = 0;
for k = 1:20, h = compose(h, inc); end
for k = 1:300, s = s + h(k); end
fprintf('%d %d\n', s, newton(@(x) x ^ 2 - 2, 1) * 1e9 > 1414213562)
%| 51450 1
function x = newton(f, x)
    for k = 1:50
        d = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6;
        x = x - f(x) / d;
    end
end

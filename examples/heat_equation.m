% Heat in a rod: explicit finite differences against the exact solution.
n = 41;
x = linspace(0, 1, n)';
dx = x(2) - x(1);
dt = 0.4 * dx^2;
steps = 500;
u = sin(pi * x);
for k = 1:steps
    u(2:end-1) = u(2:end-1) + dt / dx^2 * (u(3:end) - 2 * u(2:end-1) + u(1:end-2));
end
t = steps * dt;
exact = exp(-pi^2 * t) * sin(pi * x);
fprintf('t = %.4f\n', t);
fprintf('middle: computed %.6f, exact %.6f\n', u((n + 1) / 2), exact((n + 1) / 2));
fprintf('largest error: %.2e\n', max(abs(u - exact)));
bar = round(40 * u(1:5:end) / max(u));
for k = 1:numel(bar)
    fprintf('%5.3f |%s\n', x(5 * k - 4), repmat('*', 1, bar(k)));
end

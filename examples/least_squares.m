% Fitting a parabola to noisy points by the backslash operator.
t = (0:0.5:5)';
noise = 0.1 * cos(17 * t);
y = 2 - 0.5 * t + 0.25 * t.^2 + noise;
A = [ones(size(t)) t t.^2];
c = A \ y;
fprintf('coefficients: %.4f %.4f %.4f\n', c);
residual = y - A * c;
fprintf('norm of the residual: %.4f\n', norm(residual));
p = polyfit(t, y, 2);
fprintf('polyfit agrees: %d\n', norm(fliplr(p)' - c) < 1e-10);
[Q, R] = qr(A, 0);
fprintf('by QR: %.4f %.4f %.4f\n', R \ (Q' * y));

% Bodies in space: all pairs, coordinates in three arrays.
1;
function total = nb3d(n, steps)
  x = zeros(1, n); y = zeros(1, n); z = zeros(1, n); m = zeros(1, n); dt = 0.001; seed = 42;
  u = zeros(1, n); v = zeros(1, n); w = zeros(1, n);
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); x(k) = seed / 2147483647;
    seed = mod(seed * 16807, 2147483647); y(k) = seed / 2147483647;
    seed = mod(seed * 16807, 2147483647); z(k) = seed / 2147483647; m(k) = 1 + mod(k, 3);
  end
  for s = 1:steps
    for i = 1:n
      fx = 0; fy = 0; fz = 0;
      for j = 1:n
        dx = x(j) - x(i); dy = y(j) - y(i); dz = z(j) - z(i); d = dx * dx + dy * dy + dz * dz + 0.01;
        g = m(j) / (d * sqrt(d)); fx = fx + g * dx; fy = fy + g * dy; fz = fz + g * dz;
      end
      u(i) = u(i) + dt * fx; v(i) = v(i) + dt * fy; w(i) = w(i) + dt * fz;
    end
    for i = 1:n
      x(i) = x(i) + dt * u(i); y(i) = y(i) + dt * v(i); z(i) = z(i) + dt * w(i);
    end
  end
  total = 0;
  for i = 1:n
    total = total + x(i) + 2 * y(i) + 3 * z(i);
  end
end
steps = 1200; if getenv('BENCH_SHORT'), steps = 15; end
t = tic; total = nb3d(50, steps); e = toc(t);
fprintf('%.12g\n%.6f\n', total, e);

% Bodies on a line: all pairs, with a softened force.
1;
function total = nb1d(n, steps)
  x = zeros(1, n); v = zeros(1, n); f = zeros(1, n); m = zeros(1, n); dt = 0.001;
  for k = 1:n
    x(k) = k * k / n; m(k) = 1 + mod(k, 3);
  end
  for s = 1:steps
    for i = 1:n
      total = 0;
      for j = 1:n
        if i ~= j
          d = x(j) - x(i); total = total + m(j) * d / (abs(d) * d * d + 0.1);
        end
      end
      f(i) = total;
    end
    for i = 1:n
      v(i) = v(i) + dt * f(i); x(i) = x(i) + dt * v(i);
    end
  end
  total = 0;
  for i = 1:n
    total = total + x(i) * m(i) + v(i);
  end
end
steps = 4000; if getenv('BENCH_SHORT'), steps = 40; end
t = tic; total = nb1d(50, steps); e = toc(t);
fprintf('%.10g\n%.6f\n', total, e);

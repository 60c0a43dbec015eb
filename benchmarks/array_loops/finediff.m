% The wave equation by finite differences: one column of a matrix per step of time.
1;
function total = finediff(n, m)
  u = zeros(n, m); r = 0.9; r2 = r * r; s = 1 - r2;
  for i = 2:n - 1
    x = (i - 1) / (n - 1); u(i, 1) = x * (1 - x) * (2 - x);
  end
  for i = 2:n - 1
    u(i, 2) = s * u(i, 1) + r2 / 2 * (u(i + 1, 1) + u(i - 1, 1));
  end
  for j = 3:m
    for i = 2:n - 1
      u(i, j) = 2 * s * u(i, j - 1) + r2 * (u(i - 1, j - 1) + u(i + 1, j - 1)) - u(i, j - 2);
    end
  end
  total = 0;
  for j = 1:m
    for i = 1:n
      total = total + u(i, j) * i;
    end
  end
end
n = 1500; if getenv('BENCH_SHORT'), n = 250; end
t = tic; total = finediff(n, n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);

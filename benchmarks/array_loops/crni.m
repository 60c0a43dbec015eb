% Crank-Nicolson for the heat equation: a tridiagonal solution for every step of time.
1;
function x = tridiagonal(a, d, c, b)
  n = numel(b); x = zeros(1, n);
  for k = 2:n
    factor = a(k - 1) / d(k - 1); d(k) = d(k) - factor * c(k - 1); b(k) = b(k) - factor * b(k - 1);
  end
  x(n) = b(n) / d(n);
  for k = n - 1:-1:1
    x(k) = (b(k) - c(k) * x(k + 1)) / d(k);
  end
end
function total = crni(n, m)
  u = zeros(n, m); r = 0.6; s1 = 2 + 2 / r; s2 = 2 / r - 2;
  for i = 2:n - 1
    x = (i - 1) / (n - 1); u(i, 1) = x * (1 - x) + x * x * x * 0.3;
  end
  d = zeros(1, n); a = zeros(1, n - 1); c = zeros(1, n - 1); b = zeros(1, n);
  for i = 1:n
    d(i) = s1;
  end
  d(1) = 1; d(n) = 1;
  for i = 1:n - 1
    a(i) = -1; c(i) = -1;
  end
  a(n - 1) = 0; c(1) = 0;
  for j = 2:m
    for i = 2:n - 1
      b(i) = u(i - 1, j - 1) + u(i + 1, j - 1) + s2 * u(i, j - 1);
    end
    x = tridiagonal(a, d, c, b);
    for i = 1:n
      u(i, j) = x(i);
    end
  end
  total = 0;
  for j = 1:m
    for i = 1:n
      total = total + u(i, j);
    end
  end
end
n = 1000; if getenv('BENCH_SHORT'), n = 150; end
t = tic; total = crni(n, n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);

% Galerkin's method with hat functions: a matrix of three diagonals put together element by element, then solved.
1;
function total = galrkn(n, rounds)
  total = 0;
  for r = 1:rounds
    h = 1 / n; low = zeros(1, n); d = zeros(1, n); up = zeros(1, n); b = zeros(1, n);
    for k = 1:n
      x = (k - 0.5) * h; stiff = (1 + x * x / r) / h; mass = h / 6; load = x * (1 - x) * h / 2;
      d(k) = d(k) + stiff + 2 * mass; b(k) = b(k) + load;
      if k < n
        d(k + 1) = d(k + 1) + stiff + 2 * mass; up(k) = mass - stiff; low(k + 1) = mass - stiff;
        b(k + 1) = b(k + 1) + load;
      end
    end
    for k = 2:n
      factor = low(k) / d(k - 1); d(k) = d(k) - factor * up(k - 1); b(k) = b(k) - factor * b(k - 1);
    end
    b(n) = b(n) / d(n);
    for k = n - 1:-1:1
      b(k) = (b(k) - up(k) * b(k + 1)) / d(k);
    end
    for k = 1:n
      total = total + b(k) * h;
    end
  end
end
rounds = 500; if getenv('BENCH_SHORT'), rounds = 20; end
t = tic; total = galrkn(2000, rounds); e = toc(t);
fprintf('%.12g\n%.6f\n', total, e);

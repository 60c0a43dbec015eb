% Laplace's equation on a square with given edges: relaxation until the greatest change is small.
1;
function [total, rounds] = dirich(n, tolerance, limit)
  u = zeros(n, n);
  for k = 1:n
    u(1, k) = 20; u(n, k) = 180; u(k, 1) = 80; u(k, n) = 0;
  end
  w = 1.8; change = 1; rounds = 0;
  while change > tolerance && rounds < limit
    change = 0;
    for j = 2:n - 1
      for i = 2:n - 1
        delta = w * (u(i, j + 1) + u(i, j - 1) + u(i + 1, j) + u(i - 1, j) - 4 * u(i, j)) / 4;
        u(i, j) = u(i, j) + delta;
        if abs(delta) > change
          change = abs(delta);
        end
      end
    end
    rounds = rounds + 1;
  end
  total = 0;
  for j = 1:n
    for i = 1:n
      total = total + u(i, j);
    end
  end
end
limit = 150; if getenv('BENCH_SHORT'), limit = 6; end
t = tic; [total, rounds] = dirich(134, 1e-4, limit); e = toc(t);
fprintf('%.15g\n%.6f\n', total + rounds, e);

% Conjugate gradients for a matrix of three diagonals, every product and sum by loops.
1;
function [total, rounds] = cgopt(n, tolerance, limit)
  x = zeros(1, n); r = zeros(1, n); p = zeros(1, n); q = zeros(1, n); rho = 0;
  for i = 1:n
    r(i) = mod(i, 7) - 3; p(i) = r(i); rho = rho + r(i) * r(i);
  end
  rounds = 0;
  while rho > tolerance && rounds < limit
    q(1) = 2.001 * p(1) - p(2); q(n) = 2.001 * p(n) - p(n - 1); pq = 0;
    for i = 2:n - 1
      q(i) = 2.001 * p(i) - p(i - 1) - p(i + 1);
    end
    for i = 1:n
      pq = pq + p(i) * q(i);
    end
    alpha = rho / pq; next = 0;
    for i = 1:n
      x(i) = x(i) + alpha * p(i); r(i) = r(i) - alpha * q(i); next = next + r(i) * r(i);
    end
    beta = next / rho; rho = next;
    for i = 1:n
      p(i) = r(i) + beta * p(i);
    end
    rounds = rounds + 1;
  end
  total = 0;
  for i = 1:n
    total = total + x(i) * i;
  end
end
limit = 1500; if getenv('BENCH_SHORT'), limit = 30; end
t = tic; [total, rounds] = cgopt(4000, 1e-20, limit); e = toc(t);
fprintf('%.10g\n%.6f\n', total + rounds, e);

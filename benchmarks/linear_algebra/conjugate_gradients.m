% Conjugate gradients with a dense matrix: products with vectors, sums, updates.
1;
function x = gradients(a, b, rounds)
  x = zeros(size(b)); r = b; p = r; rho = r' * r;
  for k = 1:rounds
    q = a * p; alpha = rho / (p' * q); x = x + alpha * p; r = r - alpha * q;
    next = r' * r; p = r + next / rho * p; rho = next;
  end
end
n = 400; if getenv('BENCH_SHORT'), n = 100; end
a = mod(reshape((1:n * n) * 7919, n, n), 1009) / 1009; a = a + a' + 20 * n * eye(n); b = (1:n)' / n;
t = tic; x = 0;
for k = 1:10, x = x + gradients(a, b, 20); end
e = toc(t); fprintf('%.8g\n%.6f\n', sum(x), e);

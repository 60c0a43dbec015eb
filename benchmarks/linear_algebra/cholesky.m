% Cholesky factors.
sizes = [10 100 500 1000]; if getenv('BENCH_SHORT'), sizes = sizes(1:2); end
seconds = zeros(size(sizes)); total = 0;
for k = 1:numel(sizes)
  n = sizes(k); a = mod(reshape((1:n * n) * 7919, n, n), 1009) / 1009; a = a * a' + n * eye(n);
  rounds = min(2000, max(3, round(1e7 / n ^ 3)));
  t = tic;
  for r = 1:rounds, c = chol(a); end
  seconds(k) = toc(t) / rounds; total = total + sum(diag(c));
end
fprintf('%.8g\n', total);
fprintf('n=%d %.9f\n', [sizes; seconds]);

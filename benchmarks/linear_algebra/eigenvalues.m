% Eigenvalues of symmetric matrices.
sizes = [10 100 300]; if getenv('BENCH_SHORT'), sizes = sizes(1:1); end
seconds = zeros(size(sizes)); total = 0;
for k = 1:numel(sizes)
  n = sizes(k); a = mod(reshape((1:n * n) * 7919, n, n), 1009) / 1009; a = a + a'; rounds = min(500, max(3, round(2e6 / n ^ 3)));
  t = tic;
  for r = 1:rounds, v = eig(a); end
  seconds(k) = toc(t) / rounds; total = total + sum(abs(v));
end
fprintf('%.8g\n', total);
fprintf('n=%d %.9f\n', [sizes; seconds]);

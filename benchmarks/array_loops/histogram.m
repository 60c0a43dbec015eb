% A histogram: indices that come from data.
1;
function total = histogram(n, bins)
  counts = zeros(1, bins); seed = 42;
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); b = floor(seed / 2147483647 * bins) + 1;
    counts(b) = counts(b) + 1;
  end
  total = 0;
  for b = 1:bins
    total = total + counts(b) * counts(b) * b;
  end
end
n = 3000000; if getenv('BENCH_SHORT'), n = 120000; end
t = tic; total = histogram(n, 500); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);

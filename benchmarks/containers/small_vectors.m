% Vectors of three elements made in a loop: cross products and lengths.
1;
function total = small_vectors(n)
  p = [1 2 3]; total = 0;
  for k = 1:n
    d = [k / n, 1, -0.5]; c = [p(2) * d(3) - p(3) * d(2), p(3) * d(1) - p(1) * d(3), p(1) * d(2) - p(2) * d(1)];
    p = c / sqrt(sum(c .* c)) + [0.1 0.2 0.3]; total = total + p(1) + p * d';
  end
end
n = 60000; if getenv('BENCH_SHORT'), n = 2000; end
t = tic; total = small_vectors(n); e = toc(t);
fprintf('%.10g\n%.6f\n', total, e);
